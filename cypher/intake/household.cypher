// Households; the whole row replaces the earlier one.
UNWIND $rows AS row
MERGE (h:Household {id: row.id})
SET h = row.props
