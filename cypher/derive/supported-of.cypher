// Supported members of cases whose support rows name these records.
UNWIND $ids AS own
MATCH (p:Person {id: own})
CALL (p) {
  MATCH (p)<-[:SUPPORTS]-()
  RETURN p.id AS id
  UNION
  MATCH (p)-[:SUPPORTS]->(h:Person)
  RETURN h.id AS id
}
RETURN DISTINCT id
ORDER BY id
