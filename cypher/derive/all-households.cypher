// Every household with members.
MATCH (h:Household)
WHERE EXISTS { (h)<-[:MEMBER_OF]-() }
RETURN h.id AS id
ORDER BY id
