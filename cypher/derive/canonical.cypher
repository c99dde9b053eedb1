// The person each of these records belongs to.
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN DISTINCT p.canonicalId AS id
ORDER BY id
