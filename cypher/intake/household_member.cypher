// Membership in a household.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (h:Household {id: row.household})
MERGE (p)-[m:MEMBER_OF {key: row.key}]->(h)
SET m = row.props
