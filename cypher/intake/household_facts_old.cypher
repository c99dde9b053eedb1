// Kin facts drawn earlier from these households.
UNWIND $ids AS id
MATCH (h:Household {id: id})<-[:MEMBER_OF]-(p:Person)-[r:PARENT_OF|SPOUSE_OF]->(:Person)
WHERE r.feed = 'household_member' AND r.householdId = id
WITH DISTINCT r
DELETE r
