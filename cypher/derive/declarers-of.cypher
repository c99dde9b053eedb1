// Officials whose declarations name these records.
UNWIND $ids AS own
MATCH (p:Person {id: own})
CALL (p) {
  MATCH (p)-[:DECLARED]->()
  RETURN p.id AS id
  UNION
  MATCH (p)<-[:DECLARED]-(h:Person)
  RETURN h.id AS id
}
RETURN DISTINCT id
ORDER BY id
