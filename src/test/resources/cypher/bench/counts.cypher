// Size of the graph.
MATCH (n) WITH count(n) AS nodes
MATCH ()-[r]->()
RETURN nodes + count(r) AS n
