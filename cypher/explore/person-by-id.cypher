// The canonical record of the person to whom a record belongs.
MATCH (p:Person {id: $id})
RETURN coalesce(p.canonicalId, p.id) AS id
ORDER BY id
LIMIT 1
