// Marriages as registered; the direction means nothing.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
MERGE (a)-[r:SPOUSE_OF {key: row.key}]->(b)
SET r = row.props
