// Loads that began and did not end.
MATCH (l:Load)
WHERE l.state <> 'COMPLETE'
RETURN l.id AS id, l.path AS path, l.startedAt AS startedAt
ORDER BY startedAt, id
