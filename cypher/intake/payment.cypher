// Payments with their accounts; the whole row replaces the earlier one.
UNWIND $rows AS row
MATCH (c:AssistanceCase {id: row.case})
MERGE (p:Payment {id: row.id})
SET p = row.props
MERGE (p)-[:OF]->(c)
WITH p, row
WHERE row.account IS NOT NULL
MERGE (a:Account {id: row.account})
ON CREATE SET a.sealed = row.sealed
MERGE (p)-[:PAID_TO]->(a)
WITH a, row
WHERE row.holder IS NOT NULL
MATCH (h:Person {id: row.holder})
MERGE (h)-[:OWNS]->(a)
