// Persons with equal identity numbers are one; every other record points at the one with the smallest id.
MATCH (p:Person)
WHERE p.nidHash STARTS WITH $prefix
WITH p ORDER BY p.nidHash, p.personId, p.source
WITH p.nidHash AS hash, collect(p) AS cluster
WHERE size(cluster) > 1
WITH cluster, head(cluster) AS canonical
UNWIND cluster AS p
CALL (p, canonical) {
  MATCH (p)-[old:SAME_AS {kind: 'NATIONAL_ID'}]->(other:Person)
  WHERE other <> canonical OR p = canonical
  DELETE old
}
SET p.canonicalId = canonical.id
WITH p, canonical
WHERE p <> canonical
MERGE (p)-[s:SAME_AS {kind: 'NATIONAL_ID'}]->(canonical)
ON CREATE SET s.id = p.id + '=' + canonical.id, s.score = 1.0, s.decidedAt = $now, s.loadId = $load,
              s.reason = 'equal national id'
