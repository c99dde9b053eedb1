// Parents as registered.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
MERGE (a)-[r:PARENT_OF {key: row.key}]->(b)
SET r = row.props
