// Parent facts as the kin graph has them, rows that say the same made one: what the search on arrays and the one in Cypher
// both ask.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
CREATE (a)-[:FACT_PARENT {kind: row.kind, from: row.from, to: row.to}]->(b)
