// Scoped ties of RECUSAL asked in Cypher, one branch a word: the twin that the benchmark measures the search on arrays with.
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
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)<-[r2:FACT_PARENT]-(x2:Person)-[r3:FACT_PARENT]->(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND o <> x2 AND o <> p AND x1 <> p
  WITH p, [r1, r2, r3] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'ppc' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)-[r2:FACT_PARENT]->(x2:Person)-[r3:FACT_PARENT]->(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND o <> x2 AND o <> p AND x1 <> p
  WITH p, [r1, r2, r3] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'pcc' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)<-[r2:FACT_PARENT]-(x2:Person)-[r3:FACT_PARENT]->(x3:Person)-[r4:FACT_PARENT]->(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND r4.kind <> 'STEP' AND o <> x2 AND o <> x3 AND o <> p AND x1 <> x3 AND x1 <> p AND x2 <> p
  WITH p, [r1, r2, r3, r4] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'ppcc' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)-[r2:FACT_PARENT]->(x2:Person)-[r3:FACT_SPOUSE]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.undated IS NULL AND o <> x2 AND o <> p AND x1 <> p
  WITH p, [r1, r2, r3] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'pcs' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)<-[r2:FACT_PARENT]-(x2:Person)-[r3:FACT_PARENT]->(x3:Person)-[r4:FACT_SPOUSE]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND r4.undated IS NULL AND o <> x2 AND o <> x3 AND o <> p AND x1 <> x3 AND x1 <> p AND x2 <> p
  WITH p, [r1, r2, r3, r4] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'ppcs' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)-[r2:FACT_PARENT]->(x2:Person)-[r3:FACT_PARENT]->(x3:Person)-[r4:FACT_SPOUSE]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND r4.undated IS NULL AND o <> x2 AND o <> x3 AND o <> p AND x1 <> x3 AND x1 <> p AND x2 <> p
  WITH p, [r1, r2, r3, r4] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'pccs' AS word, p
  UNION
  MATCH (o)<-[r1:FACT_PARENT]-(x1:Person)<-[r2:FACT_PARENT]-(x2:Person)-[r3:FACT_PARENT]->(x3:Person)-[r4:FACT_PARENT]->(x4:Person)-[r5:FACT_SPOUSE]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND r4.kind <> 'STEP' AND r5.undated IS NULL AND o <> x2 AND o <> x3 AND o <> x4 AND o <> p AND x1 <> x3 AND x1 <> x4 AND x1 <> p AND x2 <> x4 AND x2 <> p AND x3 <> p
  WITH p, [r1, r2, r3, r4, r5] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'ppccs' AS word, p
  UNION
  MATCH (o)-[r1:FACT_SPOUSE]-(x1:Person)<-[r2:FACT_PARENT]-(p:Person)
  WHERE r1.undated IS NULL AND r2.kind <> 'STEP' AND o <> p
  WITH p, [r1, r2] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'sp' AS word, p
  UNION
  MATCH (o)-[r1:FACT_SPOUSE]-(x1:Person)<-[r2:FACT_PARENT]-(x2:Person)-[r3:FACT_PARENT]->(p:Person)
  WHERE r1.undated IS NULL AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND o <> x2 AND o <> p AND x1 <> p
  WITH p, [r1, r2, r3] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'spc' AS word, p
  UNION
  MATCH (o)-[r1:FACT_SPOUSE]-(x1:Person)<-[r2:FACT_PARENT]-(x2:Person)-[r3:FACT_PARENT]->(x3:Person)-[r4:FACT_SPOUSE]-(p:Person)
  WHERE r1.undated IS NULL AND r2.kind <> 'STEP' AND r3.kind <> 'STEP' AND r4.undated IS NULL AND o <> x2 AND o <> x3 AND o <> p AND x1 <> x3 AND x1 <> p AND x2 <> p
  WITH p, [r1, r2, r3, r4] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'spcs' AS word, p
  UNION
  MATCH (o)-[r1:FACT_PARENT]->(x1:Person)-[r2:FACT_SPOUSE]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.undated IS NULL AND o <> p
  WITH p, [r1, r2] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'cs' AS word, p
  UNION
  MATCH (o)-[r1:FACT_PARENT]->(x1:Person)-[r2:FACT_SPOUSE]-(x2:Person)<-[r3:FACT_PARENT]-(p:Person)
  WHERE r1.kind <> 'STEP' AND r2.undated IS NULL AND r3.kind <> 'STEP' AND o <> x2 AND o <> p AND x1 <> p
  WITH p, [r1, r2, r3] AS rs
  WHERE all(r IN rs WHERE r.from IS NULL OR r.from <= $asOf)
    AND none(a IN rs WHERE coalesce(a.endReason, '') <> 'DEATH' AND any(b IN rs WHERE coalesce(a.to <= b.from, false)))
  RETURN 'csp' AS word, p
}
RETURN DISTINCT o.personId AS official, p.personId AS person, word
