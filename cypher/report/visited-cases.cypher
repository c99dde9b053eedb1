// Cases that the county visited in the period, whatever the reason.
MATCH (step:CaseStep {step: 'COUNTY_VISIT'})-[:STEP_OF]->(c:AssistanceCase)
WHERE step.doneOn >= $from AND step.doneOn <= $through
WITH DISTINCT c
WHERE $division = ''
   OR coalesce(
        c.divisionCode,
        head([(c)-[:OF]->(h:Household) | h.divisionCode]),
        head([(a:Person)-[:APPLIED_FOR]->(c) | a.divisionCode])) STARTS WITH $division
RETURN count(c) AS cases
