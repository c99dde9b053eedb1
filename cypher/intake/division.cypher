// Divisions as listed; the whole row replaces the earlier one.
UNWIND $rows AS row
MERGE (d:Division {id: row.id})
SET d = row.props
WITH d, row
CALL (d, row) {
  MATCH (d)-[old:IN]->(p:Division)
  WHERE row.parent IS NULL OR p.id <> row.parent
  DELETE old
}
CALL (d, row) {
  WITH d, row WHERE row.parent IS NOT NULL AND row.parent <> row.id
  MERGE (p:Division {id: row.parent})
  MERGE (d)-[:IN]->(p)
}
