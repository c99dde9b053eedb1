UNWIND $rows AS r
MERGE (k:AssistanceCase {id: ':' + r.id})
SET k.caseId = r.id, k.program = coalesce(r.program, 'RURAL_DIBAO'), k.divisionCode = r.division,
    k.appliedOn = r.applied, k.appliedOnLast = r.appliedLast, k.acceptedOn = r.accepted, k.acceptedOnLast = r.acceptedLast,
    k.confirmedOn = r.confirmed, k.confirmedOnLast = r.confirmedLast, k.endedOn = r.ended, k.endedOnLast = r.endedLast,
    k.extensionReason = r.extension, k.recheckMonths = toInteger(r.recheck)
WITH k, r
CALL (k, r) {
  WITH k, r WHERE r.household IS NOT NULL
  MERGE (h:Household {id: ':' + r.household}) ON CREATE SET h.householdId = r.household
  MERGE (k)-[:OF]->(h)
}
CALL (k, r) {
  WITH k, r WHERE r.applicant IS NOT NULL
  MATCH (p:Person {id: ':' + r.applicant})
  MERGE (p)-[:APPLIED_FOR]->(k)
}
