// Judgements in force, those on doubtful persons first, then the newest.
MATCH (a:Person)-[s:SAME_AS]->(b:Person)
WHERE $kind = '' OR s.kind = $kind
WITH a, s, b, size(coalesce(s.alarms, [])) > 0 AS alarm
ORDER BY alarm DESC, s.decidedAt DESC, s.id
SKIP $skip LIMIT $limit
RETURN s.kind AS kind, s.id AS id, a.id AS a, b.id AS b, a.name AS nameA, b.name AS nameB, s.score AS score, s.reason AS reason,
       s.features AS features, s.levels AS levels, s.weights AS weights, s.alarms AS alarms, s.decidedAt AS decidedAt,
       s.decidedBy AS decidedBy, a.canonicalId AS canonicalId
