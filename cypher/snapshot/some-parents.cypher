// The rows that state a parent and touch one of these persons, each once; see parents.cypher.
UNWIND $ids AS own
MATCH (:Person {id: own})-[r:PARENT_OF]-()
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN id(a) AS a, id(b) AS b, r.kind AS kind, r.from AS from, r.to AS to, r.confidence AS confidence,
       r.question AS question,
       CASE r.feed WHEN 'household_member' THEN 0 WHEN 'support_person' THEN 0 WHEN 'relative_declaration' THEN 1 ELSE 2
       END AS origin
