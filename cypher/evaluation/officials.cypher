// Every record of a holder of a position or of somebody who did a step of a case, whenever. Who declares is the
// applicant: his ties to his own household are no matter of office and would hide how many others are found.
MATCH (p:Person)-[:HOLDS]->(:Position)
RETURN p.id AS person
UNION
MATCH (s:CaseStep)-[:DONE_BY]->(p:Person)
WHERE s.step <> 'DECLARE'
RETURN p.id AS person
