// Everyone who held an office, did a step of a case or declared relatives.
MATCH (p:Person)
WHERE EXISTS { (p)-[:HOLDS|DECLARED|DECLARED_NAME]->() } OR EXISTS { (p)<-[:DONE_BY]-(:CaseStep) }
RETURN DISTINCT coalesce(p.canonicalId, p.id) AS official
ORDER BY official
