// One page of the questions to townships, by division and id; a page begins after the last row of the one before.
MATCH (q:Question)
WITH q, coalesce(q.divisionCode, '') AS divisionCode
WHERE ($division IS NULL OR divisionCode STARTS WITH $division)
  AND ($kind IS NULL OR q.feed = $kind)
  AND ($afterId IS NULL OR divisionCode > $afterDivision OR (divisionCode = $afterDivision AND q.id > $afterId))
RETURN q.id AS id, q.unit AS unit, q.feed AS feed, q.householdId AS householdId, q.subject AS subject, q.head AS head,
       q.relationCode AS relationCode, q.codeSet AS codeSet, divisionCode, q.relation AS relation,
       [i IN range(0, size(coalesce(q.alternatives, [])) - 1)
        | {person: q.alternatives[i], confidence: q.confidences[i], reason: q.reasons[i]}] AS alternatives
ORDER BY divisionCode, id
LIMIT $limit
