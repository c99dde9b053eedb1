// Assistance cases; the whole row replaces the earlier one with its links.
UNWIND $rows AS row
MERGE (c:AssistanceCase {id: row.id})
SET c = row.props
WITH c, row
CALL (c, row) {
  MATCH (c)-[old:OF]->(h:Household)
  WHERE row.household IS NULL OR h.id <> row.household
  DELETE old
}
CALL (c, row) {
  MATCH (c)-[old:IN]->(d:Division)
  WHERE row.division IS NULL OR d.id <> row.division
  DELETE old
}
CALL (c, row) {
  MATCH (p:Person)-[old:APPLIED_FOR]->(c)
  WHERE row.applicant IS NULL OR p.id <> row.applicant
  DELETE old
}
CALL (c, row) {
  MATCH (h:Household {id: row.household})
  MERGE (c)-[:OF]->(h)
}
CALL (c, row) {
  MATCH (d:Division {id: row.division})
  MERGE (c)-[:IN]->(d)
}
CALL (c, row) {
  MATCH (p:Person {id: row.applicant})
  MERGE (p)-[:APPLIED_FOR]->(c)
}
