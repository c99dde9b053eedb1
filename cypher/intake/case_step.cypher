// Steps of the procedure; the whole row replaces the earlier one with its actors.
UNWIND $rows AS row
MATCH (c:AssistanceCase {id: row.case})
MERGE (s:CaseStep {id: row.id})
SET s = row.props
MERGE (s)-[:STEP_OF]->(c)
WITH s, row
CALL (s, row) {
  MATCH (s)-[old:DONE_BY]->(p:Person)
  WHERE (old.co AND (row.coActor IS NULL OR p.id <> row.coActor))
     OR (NOT old.co AND (row.actor IS NULL OR p.id <> row.actor))
  DELETE old
}
CALL (s, row) {
  MATCH (p:Person {id: row.actor})
  MERGE (s)-[:DONE_BY {co: false}]->(p)
}
CALL (s, row) {
  MATCH (p:Person {id: row.coActor})
  MERGE (s)-[:DONE_BY {co: true}]->(p)
}
