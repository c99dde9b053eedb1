// Persons whose canonical record has this id in its source; outputs print it where there is one such person.
MATCH (p:Person {personId: $id})
WHERE p.canonicalId = p.id
RETURN p.id AS id
ORDER BY id
LIMIT 2
