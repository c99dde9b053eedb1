// Every record that identity judgements hold to be the same person as another one.
MATCH (p:Person)
WHERE p.canonicalId IS NOT NULL AND p.canonicalId <> p.id
RETURN p.id AS person, p.canonicalId AS canonical
