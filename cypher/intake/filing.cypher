// The township's separate register: which official's tie is registered for which case.
UNWIND $rows AS row
MATCH (c:AssistanceCase {id: row.case})
MATCH (p:Person {id: row.official})
MERGE (f:Filing {id: row.id})
SET f = row.props
MERGE (p)-[:FILED]->(f)
MERGE (f)-[:OF]->(c)
