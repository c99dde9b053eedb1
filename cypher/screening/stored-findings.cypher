// All findings of earlier runs.
MATCH (f:Finding)
RETURN f.id AS id, f.ruleId AS ruleId, f.ruleVersion AS ruleVersion, f.channel AS channel, f.severity AS severity,
       f.state AS state, f.caseId AS caseId, f.householdId AS householdId, f.officialId AS officialId,
       f.personId AS personId, f.tipId AS tipId, f.divisionCode AS divisionCode, f.dueOn AS dueOn,
       f.dueNote AS dueNote, f.firstFoundOn AS firstFoundOn, f.closedOn AS closedOn, f.closedReason AS closedReason,
       f.summaryZh AS summaryZh, f.summaryEn AS summaryEn, f.evidence AS evidence
ORDER BY f.id
