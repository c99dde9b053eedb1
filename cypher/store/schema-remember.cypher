// Remembers the schema files that were applied.
MERGE (s:Schema {key: 'kinlens'})
SET s.digest = $digest
