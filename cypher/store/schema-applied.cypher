// Which schema files this graph was last brought to.
MATCH (s:Schema {key: 'kinlens'})
RETURN s.digest AS digest
