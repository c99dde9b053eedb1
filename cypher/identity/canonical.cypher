// Which record stands for each person; those who changed are due, for facts go by person.
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.canonicalId = row.canonical
MERGE (:PersonDue {id: row.id})
