// Every parent fact, of all sources.
MATCH (a:Person)-[r:PARENT_OF]->(b:Person)
RETURN id(a) AS a, id(b) AS b, r.kind AS kind, r.from AS from, r.to AS to, r.confidence AS confidence
