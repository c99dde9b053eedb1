// The person of a printed id, unless sources use it for different persons.
MATCH (p:Person {personId: $id})
WHERE p.canonicalId = p.id
WITH collect(p.id) AS ids
WHERE size(ids) = 1
RETURN ids[0] AS official
ORDER BY official
