// Who is bound to support whom; one named by number may have become another record since.
UNWIND $rows AS row
MATCH (a:Person {id: row.supporter})
MATCH (b:Person {id: row.person})
CALL (a, b, row) {
  MATCH (other:Person)-[old:SUPPORTS {key: row.key}]->(b)
  WHERE other <> a
  DELETE old
}
MERGE (a)-[r:SUPPORTS {key: row.key}]->(b)
SET r = row.props
