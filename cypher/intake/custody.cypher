// Who keeps the card of a case.
UNWIND $rows AS row
MATCH (p:Person {id: row.keeper})
MATCH (c:AssistanceCase {id: row.case})
MERGE (p)-[r:KEEPS {key: row.key}]->(c)
SET r = row.props
