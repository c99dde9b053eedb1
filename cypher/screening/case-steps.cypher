// Steps, done by the as-of day, that decide phases, due days and visits.
MATCH (s:CaseStep)-[:STEP_OF]->(k:AssistanceCase)
WHERE s.step IN $steps AND s.doneOn <= $asOf
RETURN k.id AS key, s.step AS step, s.doneOn AS doneOn, s.doneOnLast AS doneOnLast
ORDER BY key, step, doneOn, doneOnLast
