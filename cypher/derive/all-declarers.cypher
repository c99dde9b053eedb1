// Everybody who declared relatives.
MATCH (p:Person)
WHERE EXISTS { (p)-[:DECLARED]->() }
RETURN p.id AS id
ORDER BY id
