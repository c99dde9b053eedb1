// Officials whose declarations name these persons, or somebody one stated fact away.
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
MATCH (q:Person {canonicalId: near})
CALL (q) {
  MATCH (q)-[:DECLARED]->()
  RETURN q.id AS id
  UNION
  MATCH (q)<-[:DECLARED]-(h:Person)
  RETURN h.id AS id
}
RETURN DISTINCT id
ORDER BY id
