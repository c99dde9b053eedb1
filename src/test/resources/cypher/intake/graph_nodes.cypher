// Every node that a load writes.
MATCH (n)
WHERE NOT n:Load AND NOT n:Installation AND NOT n:Schema AND NOT n:__Neo4jMigration
RETURN labels(n) AS labels, properties(n) AS properties
