// Households whose facts are to be drawn anew, because a member became another person.
MATCH (d:HouseholdDue)
RETURN d.id AS id
ORDER BY id
