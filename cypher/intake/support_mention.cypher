// Supporters of whom only a name is known; linked to the case, to no person.
UNWIND $rows AS row
MATCH (c:AssistanceCase {id: row.case})
MERGE (m:Mention {id: row.id})
SET m = row.props
MERGE (m)-[:OF]->(c)
