// Judgements that rest on an identity number which one of the two has no longer.
MATCH (a:Person)-[s:SAME_AS {kind: 'NATIONAL_ID'}]->(b:Person)
WHERE a.nidHash IS NULL OR b.nidHash IS NULL OR a.nidHash <> b.nidHash
SET a.canonicalId = a.id
DELETE s
