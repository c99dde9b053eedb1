// The judgements on these records, as edges.cypher gives all.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})-[s:SAME_AS|SAME_AS_HELD|NOT_SAME]-(:Person)
WITH DISTINCT s, startNode(s) AS a, endNode(s) AS b
RETURN type(s) AS type, s.kind AS kind, s.id AS id, a.id AS a, b.id AS b, s.score AS score, s.reason AS reason,
       s.features AS features, s.levels AS levels, s.weights AS weights, s.alarms AS alarms,
       s.decidedAt AS decidedAt, s.decidedBy AS decidedBy
ORDER BY a, b, type, kind
