// Everyone who did a step of a case by the as-of day.
MATCH (s:CaseStep)-[:DONE_BY]->(p:Person)
WHERE s.doneOn <= $asOf
RETURN DISTINCT coalesce(p.canonicalId, p.id) AS person
ORDER BY person
