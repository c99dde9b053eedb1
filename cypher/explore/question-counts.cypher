// How many questions there are of each feed below a division.
MATCH (q:Question)
WHERE $division IS NULL OR q.divisionCode STARTS WITH $division
RETURN coalesce(q.feed, '') AS kind, count(*) AS n
ORDER BY kind
