// Cases that the county visited in the period, whatever the reason.
MATCH (step:CaseStep {step: 'COUNTY_VISIT'})-[:STEP_OF]->(c:AssistanceCase)
WHERE step.doneOn >= $from AND step.doneOn <= $through
  AND ($division = '' OR c.divisionCode STARTS WITH $division)
RETURN count(DISTINCT c) AS cases
