// Officials who had declared any relative by the as-of day, linked to a person or by name only.
MATCH (o:Person)-[d:DECLARED|DECLARED_NAME]->()
WHERE d.declaredOn IS NULL OR d.declaredOn <= $asOf
RETURN DISTINCT coalesce(o.canonicalId, o.id) AS person
ORDER BY person
