// One judgement in force, by its id.
MATCH (a:Person)-[s:SAME_AS {id: $id}]->(b:Person)
RETURN s.kind AS kind, s.id AS id, a.id AS a, b.id AS b, s.score AS score, s.reason AS reason, s.features AS features,
       s.levels AS levels, s.weights AS weights, s.alarms AS alarms, s.decidedAt AS decidedAt, s.decidedBy AS decidedBy,
       a.canonicalId AS canonicalId, a.name AS nameA, b.name AS nameB
LIMIT 1
