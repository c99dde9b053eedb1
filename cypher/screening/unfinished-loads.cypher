// Loads that began and neither ended nor failed.
MATCH (l:Load {state: 'RUNNING'})
RETURN l.path AS path
ORDER BY l.startedAt, l.id
LIMIT 1
