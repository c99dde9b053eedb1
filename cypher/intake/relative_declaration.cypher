// Relatives that officials declared.
UNWIND $rows AS row
MATCH (a:Person {id: row.official})
MATCH (b:Person {id: row.relative})
MERGE (a)-[r:DECLARED {key: row.key}]->(b)
SET r = row.props
