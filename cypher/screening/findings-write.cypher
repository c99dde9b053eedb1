// Stores findings under their keyed ids.
UNWIND $rows AS row
MERGE (f:Finding {id: row.id})
SET f = row
