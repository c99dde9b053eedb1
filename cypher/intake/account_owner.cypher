// Ownership of an account that no payment names any more.
MATCH (h:Person)-[o:OWNS]->(a:Account)
WHERE NOT EXISTS { MATCH (p:Payment)-[:PAID_TO]->(a) WHERE p.holderId = h.id }
DELETE o
