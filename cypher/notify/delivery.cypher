// One delivery.
MATCH (d:Delivery {id: $id})
RETURN d.id AS id, d.subscriptionId AS subscriptionId, d.eventId AS eventId, d.seq AS seq, d.type AS type,
       d.subject AS subject, d.state AS state, d.attempts AS attempts, d.createdAt AS createdAt,
       d.nextAttemptAt AS nextAttemptAt, d.lastStatus AS lastStatus, d.lastError AS lastError
