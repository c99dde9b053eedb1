// Ends sending to a receiver that asked for it (410); what still waits becomes dead letters. The version moves, so that
// an edit made at the same time does not undo it.
MATCH (s:Subscription {id: $subscription})
SET s.disabledAt = $now, s.disabledReason = $reason, s.version = coalesce(s.version, 0) + 1
REMOVE s.leaseOwner, s.leaseUntil
WITH s
MATCH (s)-[waits:PENDING]->(d:Delivery)
SET d.state = 'DEAD', d.lastError = $reason
REMOVE d.nextAttemptAt
DELETE waits
