// Scoped ties of CIVIL_CODE_1045 asked in Cypher, one branch a word: the twin that the benchmark measures the search on arrays with.
UNWIND $officials AS officialId
MATCH (o:Person {id: officialId})
CALL (o) {
  MATCH (o)-[r1:FACT_SPOUSE]-(p:Person)
  WHERE r1.undated IS NULL
  WITH p, [r1] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 's' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(p:Person)
  WHERE r1.kind <> 'STEP'
  WITH p, [r1] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'p' AS word, p
  UNION
  MATCH (o)-[r1:FACT_PARENT]->(p:Person)
  WHERE r1.kind <> 'STEP'
  WITH p, [r1] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'c' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)-[r2:FACT_PARENT]->(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND o <> p
  WITH p, [r1, r2] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'pc' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)<-[r2:FACT_PARENT]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND o <> p
  WITH p, [r1, r2] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'pp' AS word, p
  UNION
  MATCH (o)-[r1:FACT_PARENT]->(x1:Person)-[r2:FACT_PARENT]->(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND o <> p
  WITH p, [r1, r2] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'cc' AS word, p
}
RETURN DISTINCT o.personId AS official, p.personId AS person, word
