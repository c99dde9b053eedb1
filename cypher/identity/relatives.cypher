// Who stands beside these records, and where they live; 25 are as good as more, which is taken for a hostel.
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[:MEMBER_OF]->(h:Household)<-[:MEMBER_OF]-(q:Person)
  WHERE q <> p
  WITH DISTINCT q LIMIT 25
  RETURN collect(q.id) AS members
}
CALL (p) {
  MATCH (p)-[:MEMBER_OF]->(h:Household)
  RETURN collect(DISTINCT h.address) AS addresses
}
CALL (p) {
  MATCH (p)-[r:PARENT_OF|SPOUSE_OF]-(q:Person)
  WHERE r.feed IN ['parentage', 'marriage'] AND q <> p
  WITH DISTINCT q LIMIT 25
  RETURN collect(q.id) AS kin
}
RETURN id, members, addresses, kin
