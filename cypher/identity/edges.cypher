// Every judgement on who is one person, in force, held back or to the contrary.
MATCH (a:Person)-[s:SAME_AS|SAME_AS_HELD|NOT_SAME]->(b:Person)
RETURN type(s) AS type, s.kind AS kind, s.id AS id, a.id AS a, b.id AS b, s.score AS score, s.reason AS reason,
       s.features AS features, s.levels AS levels, s.weights AS weights, s.alarms AS alarms,
       s.decidedAt AS decidedAt, s.decidedBy AS decidedBy
