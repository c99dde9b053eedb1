// Every case with its own dates and what tells its division; names of a known case only (orphans have no programme).
MATCH (k:AssistanceCase)
WHERE k.program IS NOT NULL
OPTIONAL MATCH (k)-[:OF]->(h:Household)
OPTIONAL MATCH (a:Person)-[:APPLIED_FOR]->(k)
RETURN k.id AS key, k.caseId AS caseId, k.program AS program, h.householdId AS householdId,
       k.appliedOn AS appliedOn, k.appliedOnLast AS appliedOnLast,
       k.acceptedOn AS acceptedOn, k.acceptedOnLast AS acceptedOnLast,
       k.confirmedOn AS confirmedOn, k.confirmedOnLast AS confirmedOnLast,
       k.endedOn AS endedOn, k.endedOnLast AS endedOnLast,
       k.recheckMonths AS recheckMonths, trim(coalesce(k.extensionReason, '')) <> '' AS extended,
       k.divisionCode AS caseDivision, h.divisionCode AS householdDivision, a.divisionCode AS applicantDivision
ORDER BY key, householdId, a.id
