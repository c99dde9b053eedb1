UNWIND $rows AS r
MATCH (p:Person {id: ':' + r.person})
WITH p, r, coalesce(r.division, '990101001001') AS division
MERGE (x:Position {id: r.role + '||' + division})
SET x.role = r.role, x.divisionCode = division
CREATE (p)-[:HOLDS {key: toString(r.line), from: r.from, to: r.to}]->(x)
