// Positions that had begun by the as-of day.
MATCH (p:Person)-[h:HOLDS]->(x:Position)
WHERE h.from IS NULL OR h.from <= $asOf
RETURN coalesce(p.canonicalId, p.id) AS person, x.role AS role, x.divisionCode AS division, h.from AS from, h.to AS to
ORDER BY person, role, division, from, to
