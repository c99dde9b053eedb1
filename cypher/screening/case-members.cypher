// Members of cases: those covered, insured or not, and the applicant.
MATCH (k:AssistanceCase)-[r:COVERS]->(p:Person)
WHERE r.from IS NULL OR r.from <= $asOf
RETURN k.id AS key, coalesce(p.canonicalId, p.id) AS person
UNION
MATCH (p:Person)-[:APPLIED_FOR]->(k:AssistanceCase)
RETURN k.id AS key, coalesce(p.canonicalId, p.id) AS person
