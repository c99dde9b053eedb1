// Size of the graph.
MATCH (n) WITH count(n) AS nodes
MATCH ()-[r]->() WITH nodes, count(r) AS relationships
RETURN nodes + relationships AS n
