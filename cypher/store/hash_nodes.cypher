// Every node with its properties, for the hash of the graph.
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties
