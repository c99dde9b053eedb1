// Relatives that officials declared; one named by number may have become another record since.
UNWIND $rows AS row
MATCH (a:Person {id: row.official})
MATCH (b:Person {id: row.relative})
CALL (a, b, row) {
  MATCH (a)-[old:DECLARED {key: row.key}]->(other:Person)
  WHERE other <> b
  DELETE old
}
MERGE (a)-[r:DECLARED {key: row.key}]->(b)
SET r = row.props
