// Questions to the township.
UNWIND $rows AS row
MATCH (p:Person {id: row.subject})
MERGE (q:Question {id: row.id})
SET q = row.props
MERGE (q)-[:ASKS_ABOUT]->(p)
