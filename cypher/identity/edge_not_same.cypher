// A person's word that two records are two persons.
MATCH (a:Person {id: $a})
MATCH (b:Person {id: $b})
MERGE (a)-[s:NOT_SAME {kind: 'UNDONE'}]->(b)
SET s.id = $id, s.undone = $undone, s.reason = $reason, s.decidedAt = $now, s.decidedBy = $who
