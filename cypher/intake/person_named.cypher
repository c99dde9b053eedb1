// Persons known by name and identity number only; of several spellings the first in order stays, whatever comes first.
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p = row.props, p.canonicalId = row.id
ON MATCH SET p.name = CASE WHEN row.name IS NOT NULL AND (p.name IS NULL OR row.name < p.name) THEN row.name ELSE p.name END
