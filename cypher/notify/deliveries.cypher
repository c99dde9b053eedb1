// A page of deliveries, newest event first; one row more than the page tells that another follows.
MATCH (d:Delivery)
WHERE ($subscription IS NULL OR d.subscriptionId = $subscription)
  AND ($state IS NULL OR d.state = $state)
  AND (d.seq < $beforeSeq OR (d.seq = $beforeSeq AND d.id > $afterId))
WITH d ORDER BY d.seq DESC, d.id LIMIT $limit
RETURN d.id AS id, d.subscriptionId AS subscriptionId, d.eventId AS eventId, d.seq AS seq, d.type AS type,
       d.subject AS subject, d.state AS state, d.attempts AS attempts, d.createdAt AS createdAt,
       d.nextAttemptAt AS nextAttemptAt, d.lastStatus AS lastStatus, d.lastError AS lastError
