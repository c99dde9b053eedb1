// Every relationship with its properties and the own ids of its ends, for the hash of the graph.
MATCH (a)-[r]->(b)
RETURN type(r) AS type, labels(a) AS fromLabels, coalesce(a.id, a.key, a.name) AS from, labels(b) AS toLabels,
       coalesce(b.id, b.key, b.name) AS to, properties(r) AS properties
