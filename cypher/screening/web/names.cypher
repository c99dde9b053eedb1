// Names of the persons that a page mentions, by printed id.
MATCH (p:Person)
WHERE p.personId IN $ids AND p.canonicalId = p.id
RETURN p.personId AS id, p.name AS name, coalesce(p.placeholder, false) AS placeholder
ORDER BY id, p.id
