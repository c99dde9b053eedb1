// What some record states in one step of these persons, by canonical id, and who the others are.
UNWIND $ids AS id
MATCH (p:Person {canonicalId: id})-[r:PARENT_OF|SPOUSE_OF]-(o:Person)
WHERE r.derived IS NULL
WITH id, type(r) AS type, endNode(r) = p AS incoming, coalesce(r.kind, 'UNKNOWN') AS kind, o.canonicalId AS other
WITH DISTINCT id, type, incoming, kind, other
MATCH (c:Person {id: other})
RETURN id, type, incoming, kind, other, c.sex AS sex, c.birthDate AS birth, c.birthDateLast AS birthLast, c.name AS name
ORDER BY id, type, incoming, kind, other
