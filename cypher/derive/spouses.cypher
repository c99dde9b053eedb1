// Couples drawn from registers; those of the unit were taken back before.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
CREATE (a)-[r:SPOUSE_OF]->(b)
SET r = row.props
