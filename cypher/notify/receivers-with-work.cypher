// Receivers for which an event waits or a delivery is due; a paused one is left alone.
OPTIONAL MATCH (e:Event) WHERE e.seq > 0
WITH coalesce(max(e.seq), 0) AS lastSeq
MATCH (s:Subscription)
WHERE s.disabledAt IS NULL
  AND (coalesce(s.fannedTo, s.fromSeq) < lastSeq
       OR ((s.pausedUntil IS NULL OR s.pausedUntil <= $now)
           AND EXISTS { MATCH (s)-[:PENDING]->(d:Delivery) WHERE d.nextAttemptAt <= $now }))
RETURN s.id AS id ORDER BY s.createdAt, s.id
