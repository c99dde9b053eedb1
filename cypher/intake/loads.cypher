// Loads, the latest first.
MATCH (l:Load)
RETURN l.id AS id, l.path AS path, l.state AS state, l.startedAt AS startedAt, l.finishedAt AS finishedAt, l.figures AS figures
ORDER BY startedAt DESC, id
LIMIT 200
