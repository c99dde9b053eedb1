// The facts of these households were drawn anew.
UNWIND $ids AS id
MATCH (d:HouseholdDue {id: id})
DELETE d
