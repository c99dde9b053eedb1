// Marriages as the kin graph has them.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
CREATE (a)-[:FACT_SPOUSE {from: row.from, to: row.to}]->(b)
