// Facts that cannot all be true, for somebody to look at.
UNWIND $rows AS row
MERGE (d:Doubt {id: row.id})
SET d = row.props
WITH d, row
UNWIND row.persons AS id
MATCH (p:Person {id: id})
MERGE (d)-[:CONCERNS]->(p)
