// Households of these ids in any source.
UNWIND $ids AS id
MATCH (h:Household {householdId: id})
RETURN id, h.source AS source
