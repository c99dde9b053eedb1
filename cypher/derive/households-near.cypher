// Households of these persons, by canonical id, and of those one stated fact away.
UNWIND $ids AS id
MATCH (p:Person {canonicalId: id})
CALL (p) {
  RETURN p.canonicalId AS near
  UNION
  MATCH (p)-[r:PARENT_OF|SPOUSE_OF]-(o:Person)
  WHERE r.derived IS NULL
  RETURN o.canonicalId AS near
}
WITH DISTINCT near
MATCH (:Person {canonicalId: near})-[:MEMBER_OF]->(h:Household)
RETURN DISTINCT h.id AS id
ORDER BY id
