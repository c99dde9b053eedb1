// Names of the persons that a page mentions, by printed id; none where sources use one id for different persons.
MATCH (p:Person)
WHERE p.personId IN $ids AND p.canonicalId = p.id
WITH p.personId AS id, collect(p) AS persons
WHERE size(persons) = 1
RETURN id, persons[0].name AS name
ORDER BY id
