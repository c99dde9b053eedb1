// How many doubts there are of each kind below a division.
MATCH (d:Doubt)
WHERE $division IS NULL OR d.divisionCode STARTS WITH $division
RETURN d.kind AS kind, count(*) AS n
ORDER BY kind
