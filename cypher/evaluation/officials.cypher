// Every record of a holder of a position or of somebody who did a step of a case, whenever.
MATCH (p:Person)-[:HOLDS]->(:Position)
RETURN p.id AS person
UNION
MATCH (:CaseStep)-[:DONE_BY]->(p:Person)
RETURN p.id AS person
