// Positions a person holds or held, by any of his records, the earliest first.
MATCH (:Person {canonicalId: $id})-[h:HOLDS]->(o:Position)
RETURN o.role AS role, coalesce(o.organ, '') AS organ, coalesce(o.divisionCode, '') AS division, h.from AS from, h.to AS to,
       coalesce(h.source, '') AS source
ORDER BY from, to, role, organ, division, source
LIMIT 200
