// While a receiver does not answer, what waited too long for it becomes a dead letter, tried or not.
MATCH (s:Subscription {id: $subscription})-[waits:PENDING]->(d:Delivery)
WHERE d.retryUntil <= $now
SET d.state = 'DEAD', d.lastError = coalesce(d.lastError, $error)
REMOVE d.nextAttemptAt
DELETE waits
