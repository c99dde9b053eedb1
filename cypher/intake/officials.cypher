// Who holds a position in which division.
MATCH (p:Person)-[:HOLDS]->(o:Position)
RETURN p.id AS person, o.divisionCode AS division
ORDER BY person, division
