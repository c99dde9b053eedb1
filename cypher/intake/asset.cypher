// Assets; the whole row replaces the earlier one with the person it was passed on to.
UNWIND $rows AS row
MATCH (o:Person {id: row.owner})
MERGE (a:Asset {id: row.id})
SET a = row.props
MERGE (o)-[:OWNS]->(a)
WITH a, row
CALL (a, row) {
  MATCH (a)-[old:PASSED_TO]->(p:Person)
  WHERE row.counterparty IS NULL OR p.id <> row.counterparty
  DELETE old
}
CALL (a, row) {
  MATCH (p:Person {id: row.counterparty})
  MERGE (a)-[:PASSED_TO]->(p)
}
