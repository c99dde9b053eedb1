// Declared relatives of whom only a name is known.
UNWIND $rows AS row
MATCH (a:Person {id: row.official})
MERGE (m:Mention {id: row.id})
SET m = row.props
MERGE (a)-[:DECLARED_NAME]->(m)
