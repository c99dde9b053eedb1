UNWIND $rows AS r
MERGE (h:Household {id: ':' + r.id})
SET h.householdId = r.id, h.divisionCode = r.division
