// Persons; the whole row replaces the earlier one, what identity judgements say of him stays.
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
WITH p, row, coalesce(p.canonicalId, row.id) AS canonical
SET p = row.props, p.canonicalId = canonical
