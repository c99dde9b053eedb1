// What became of some attempts.
UNWIND $rows AS row
MATCH (:Subscription)-[waits:PENDING]->(d:Delivery {id: row.id})
SET d.state = row.state, d.attempts = d.attempts + 1, d.lastAttemptAt = $now, d.nextAttemptAt = row.nextAttemptAt,
    d.lastStatus = row.status, d.lastError = row.error
FOREACH (ended IN CASE WHEN row.state = 'PENDING' THEN [] ELSE [waits] END | DELETE ended)
