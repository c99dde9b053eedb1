// Who lives with a case and who is insured.
UNWIND $rows AS row
MATCH (c:AssistanceCase {id: row.case})
MATCH (p:Person {id: row.person})
MERGE (c)-[r:COVERS {key: row.key}]->(p)
SET r = row.props
