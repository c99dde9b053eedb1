// Who is bound to support whom.
UNWIND $rows AS row
MATCH (a:Person {id: row.supporter})
MATCH (b:Person {id: row.person})
MERGE (a)-[r:SUPPORTS {key: row.key}]->(b)
SET r = row.props
