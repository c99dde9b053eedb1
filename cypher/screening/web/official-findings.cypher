// Findings that name an official.
MATCH (f:Finding)
WHERE f.officialId = $id AND f.tipId IS NULL
RETURN f.id AS id, f.ruleId AS ruleId, f.state AS state, f.caseId AS caseId, f.personId AS personId
ORDER BY f.state, f.ruleId, f.caseId, f.id
