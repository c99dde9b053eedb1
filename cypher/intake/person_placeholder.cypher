// Persons of whom only an id is known, because a case member has it.
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p = row.props, p.canonicalId = row.id
