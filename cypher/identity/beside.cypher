// Records that a judgement or an equal national id puts beside these.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  MATCH (p)-[:SAME_AS|SAME_AS_HELD|NOT_SAME]-(q:Person)
  RETURN q
  UNION
  MATCH (q:Person {nidHash: p.nidHash})
  WHERE q <> p
  RETURN q
}
RETURN DISTINCT q.id AS id
ORDER BY id
