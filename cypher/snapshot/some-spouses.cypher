// The rows that state a spouse and touch one of these persons, each once; see spouses.cypher.
UNWIND $ids AS own
MATCH (:Person {id: own})-[r:SPOUSE_OF]-()
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN id(a) AS a, id(b) AS b, r.from AS from, r.to AS to, r.endReason AS endReason, r.undated AS undated,
       r.confidence AS confidence, r.question AS question,
       CASE r.feed WHEN 'household_member' THEN 0 WHEN 'support_person' THEN 0 WHEN 'relative_declaration' THEN 1 ELSE 2
       END AS origin
