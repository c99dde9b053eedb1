UNWIND $rows AS r
MATCH (k:AssistanceCase {id: ':' + r.case})
CREATE (s:CaseStep {id: toString(r.line), step: r.step, doneOn: r.on, doneOnLast: r.onLast})-[:STEP_OF]->(k)
WITH s, r
UNWIND [x IN [r.actor, r.co] WHERE x IS NOT NULL] AS actor
MATCH (p:Person {id: ':' + actor})
CREATE (s)-[:DONE_BY {co: actor = r.co}]->(p)
