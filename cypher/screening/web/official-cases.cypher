// Cases of which an official did a step by the as-of day, the latest first.
MATCH (:Person {canonicalId: $official})<-[:DONE_BY]-(s:CaseStep)-[:STEP_OF]->(k:AssistanceCase)
WHERE s.doneOn <= $asOf
WITH k, collect(DISTINCT s.step) AS steps, max(s.doneOn) AS lastOn
RETURN k.caseId AS caseId, k.program AS program, k.divisionCode AS divisionCode, steps, lastOn
ORDER BY lastOn DESC, caseId, k.id
LIMIT $limit
