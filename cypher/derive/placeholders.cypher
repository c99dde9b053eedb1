// Persons known only to exist.
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p = row.props, p:Placeholder
