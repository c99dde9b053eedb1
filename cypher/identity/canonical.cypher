// Which record stands for each person; households of those who changed are due, their facts go by person.
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.canonicalId = row.canonical
WITH p
MATCH (p)-[:MEMBER_OF]->(h:Household)
MERGE (:HouseholdDue {id: h.id})
