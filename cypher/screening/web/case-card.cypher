// What is known of one case and the persons it covers, insured members first; nothing where sources use one id for
// different cases.
MATCH (found:AssistanceCase {caseId: $caseId})
WITH collect(found) AS same
WHERE size(same) = 1
WITH same[0] AS c
OPTIONAL MATCH (c)-[:OF]->(h:Household)
OPTIONAL MATCH (d:Division {id: c.divisionCode})
CALL (c) {
  OPTIONAL MATCH (c)-[r:COVERS]->(p:Person)
  WITH r, p ORDER BY coalesce(r.insured, true) DESC, p.personId
  RETURN [x IN collect({id: p.personId, name: p.name, insured: coalesce(r.insured, true)}) WHERE x.id IS NOT NULL]
         AS members
}
RETURN c.caseId AS caseId, c.program AS program, h.householdId AS householdId, c.divisionCode AS divisionCode,
       d.name AS divisionName, c.appliedOn AS appliedOn, c.acceptedOn AS acceptedOn, c.confirmedOn AS confirmedOn,
       c.endedOn AS endedOn, c.monthlyAmount AS monthlyAmount, members
ORDER BY c.id
LIMIT 1
