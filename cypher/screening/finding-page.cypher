// One page of findings: by due day, none last, then id; a page begins after the last row of the one before.
MATCH (f:Finding)
WHERE ($state IS NULL OR f.state = $state)
  AND ($ruleId IS NULL OR f.ruleId = $ruleId)
  AND ($channel IS NULL OR f.channel = $channel)
  AND ($division IS NULL OR f.divisionCode STARTS WITH $division)
  AND ($afterId IS NULL
    OR ($afterDue IS NOT NULL
        AND (f.dueOn IS NULL OR f.dueOn > $afterDue OR (f.dueOn = $afterDue AND f.id > $afterId)))
    OR ($afterDue IS NULL AND f.dueOn IS NULL AND f.id > $afterId))
RETURN f.id AS id, f.ruleId AS ruleId, f.ruleVersion AS ruleVersion, f.channel AS channel, f.severity AS severity,
       f.state AS state, f.caseId AS caseId, f.householdId AS householdId, f.officialId AS officialId,
       f.personId AS personId, f.tipId AS tipId, f.divisionCode AS divisionCode, f.dueOn AS dueOn,
       f.dueNote AS dueNote, f.firstFoundOn AS firstFoundOn, f.closedOn AS closedOn, f.closedReason AS closedReason,
       f.summaryZh AS summaryZh, f.summaryEn AS summaryEn, f.evidence AS evidence
ORDER BY f.dueOn, f.id
LIMIT $limit
