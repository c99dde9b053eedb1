// Households in which these records stand.
UNWIND $ids AS own
MATCH (:Person {id: own})-[:MEMBER_OF]->(h:Household)
RETURN DISTINCT h.id AS id
ORDER BY id
