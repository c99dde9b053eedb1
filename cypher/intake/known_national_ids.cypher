// Who has one of these identity numbers (hashed).
UNWIND $ids AS hash
MATCH (p:Person {nidHash: hash})
RETURN hash, p.id AS nodeId, p.personId AS personId, p.source AS source
