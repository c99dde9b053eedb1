// Associations other than kin; the direction means nothing.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
MERGE (a)-[r:ASSOCIATED_WITH {key: row.key}]->(b)
SET r = row.props
