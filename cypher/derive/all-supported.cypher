// Everybody who is supported in a case.
MATCH (p:Person)
WHERE EXISTS { (p)<-[:SUPPORTS]-() }
RETURN p.id AS id
ORDER BY id
