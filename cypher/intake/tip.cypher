// Tips; the whole row replaces the earlier one with what it is about.
UNWIND $rows AS row
MERGE (t:Tip {id: row.id})
SET t = row.props
WITH t, row
CALL (t) {
  MATCH (t)-[old:ABOUT]->()
  DELETE old
}
CALL (t, row) {
  MATCH (c:AssistanceCase {id: row.case})
  MERGE (t)-[:ABOUT {as: 'CASE'}]->(c)
}
CALL (t, row) {
  MATCH (p:Person {id: row.person})
  MERGE (t)-[:ABOUT {as: 'PERSON'}]->(p)
}
CALL (t, row) {
  MATCH (p:Person {id: row.official})
  MERGE (t)-[:ABOUT {as: 'OFFICIAL'}]->(p)
}
