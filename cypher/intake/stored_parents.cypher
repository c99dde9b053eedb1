// Parents as registered, for the search for circles.
MATCH (a:Person)-[r:PARENT_OF {feed: 'parentage'}]->(b:Person)
RETURN a.id AS a, b.id AS b
