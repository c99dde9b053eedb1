// One page of the doubts about the data, by division and id; a page begins after the last row of the one before.
MATCH (d:Doubt)
WITH d, coalesce(d.divisionCode, '') AS divisionCode
WHERE ($division IS NULL OR divisionCode STARTS WITH $division)
  AND ($kind IS NULL OR d.kind = $kind)
  AND ($afterId IS NULL OR divisionCode > $afterDivision OR (divisionCode = $afterDivision AND d.id > $afterId))
RETURN d.id AS id, d.kind AS kind, d.persons AS persons, divisionCode, d.from AS from, d.to AS to, d.detail AS detail
ORDER BY divisionCode, id
LIMIT $limit
