// Lets a delivered or dead one wait again. No row: unknown, still waiting, or its receiver disabled or gone.
MATCH (d:Delivery {id: $id})
MATCH (s:Subscription {id: d.subscriptionId})
SET s.lockedAt = datetime()
WITH s, d
WHERE s.disabledAt IS NULL AND d.state <> 'PENDING'
SET d.state = 'PENDING', d.attempts = 0, d.nextAttemptAt = $now, d.retryUntil = $retryUntil
MERGE (s)-[:PENDING]->(d)
RETURN d.id AS id
