// Makes deliveries of the events that follow those handed out before. The mark moves in the same transaction, and the
// first write locks the subscription, so two processes never hand out one event twice.
MATCH (s:Subscription {id: $subscription})
SET s.lockedAt = datetime()
WITH s WHERE s.disabledAt IS NULL
WITH s, coalesce(s.fannedTo, s.fromSeq) AS after
CALL (after) {
  MATCH (e:Event) WHERE e.seq > after
  WITH e ORDER BY e.seq LIMIT $limit
  RETURN collect(e) AS events, max(e.seq) AS last
}
WITH s, events, last WHERE last IS NOT NULL
SET s.fannedTo = last
WITH s, events
CALL (s, events) {
  UNWIND events AS e
  WITH s, e WHERE size(coalesce(s.types, [])) = 0 OR e.type IN s.types
  CREATE (s)-[:PENDING]->(d:Delivery {id: e.id + '.' + s.id})-[:OF]->(e)
  SET d.subscriptionId = s.id, d.eventId = e.id, d.seq = e.seq, d.type = e.type, d.subject = e.subject,
      d.state = 'PENDING', d.attempts = 0, d.createdAt = $now, d.nextAttemptAt = $now, d.retryUntil = $retryUntil
  RETURN count(d) AS made
}
RETURN size(events) AS events, made
