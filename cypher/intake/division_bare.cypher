// Divisions that rows name and no feed lists: without a name.
UNWIND $rows AS row
MERGE (:Division {id: row.id})
