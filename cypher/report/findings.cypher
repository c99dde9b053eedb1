// Findings that may tell of the period: seen in it, or due or closed by its end though seen later. What belongs to the tip desk (INS-6) never reaches a report.
MATCH (f:Finding)
WHERE f.ruleId <> 'INS-6' AND (f.firstFoundOn <= $through OR f.closedOn <= $through OR f.dueOn <= $until)
  AND (f.closedOn IS NULL OR f.closedOn >= $from)
  AND ($division = '' OR f.divisionCode STARTS WITH $division)
RETURN f.ruleId AS ruleId, f.channel AS channel, f.state AS state, f.caseId AS caseId, f.divisionCode AS divisionCode,
       f.dueOn AS dueOn, f.dueNote AS dueNote, f.firstFoundOn AS firstFoundOn, f.closedOn AS closedOn
ORDER BY f.id
