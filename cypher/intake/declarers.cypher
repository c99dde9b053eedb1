// Who declared relatives.
MATCH (p:Person)-[:DECLARED|DECLARED_NAME]->()
RETURN DISTINCT p.id AS person
ORDER BY person
