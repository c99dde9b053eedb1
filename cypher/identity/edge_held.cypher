// Judgements that a person's word keeps from being in force; they come back when it is taken back.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
MERGE (a)-[s:SAME_AS_HELD {kind: row.kind}]->(b)
ON CREATE SET s.decidedAt = row.decidedAt, s.decidedBy = row.decidedBy, s.loadId = row.loadId
SET s.id = row.id, s.score = row.score, s.reason = row.reason, s.features = row.features, s.levels = row.levels,
    s.weights = row.weights
