// Who holds which position.
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (d:Division {id: row.division})
MERGE (o:Position {id: row.position})
ON CREATE SET o.role = row.role, o.organ = row.organ, o.divisionCode = row.division
MERGE (o)-[:IN]->(d)
MERGE (p)-[h:HOLDS {key: row.key}]->(o)
SET h = row.props
