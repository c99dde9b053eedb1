// Every edge that a load writes.
MATCH (a)-[r]->(b)
WHERE NOT a:__Neo4jMigration
RETURN labels(a) + a.id AS from, type(r) AS type, labels(b) + b.id AS to, properties(r) AS properties
