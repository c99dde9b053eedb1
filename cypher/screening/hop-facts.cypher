// Every stored record of each hop of a path, whichever of a person's rows it hangs on: those seen on the as-of day whose
// days share one with the edge that the path goes by.
UNWIND $hops AS hop
MATCH (ca:Person {personId: hop.a})
WHERE coalesce(ca.canonicalId, ca.id) = ca.id
MATCH (a:Person {canonicalId: ca.id})-[r:PARENT_OF|SPOUSE_OF]-(b:Person)
WHERE ((hop.step = 's' AND type(r) = 'SPOUSE_OF')
    OR (hop.step = 'p' AND type(r) = 'PARENT_OF' AND endNode(r) = a)
    OR (hop.step = 'c' AND type(r) = 'PARENT_OF' AND startNode(r) = a))
  AND NOT coalesce(r.undated, false)
  AND (r.from IS NULL OR (r.from <= $asOf AND (hop.until IS NULL OR r.from < hop.until)))
  AND (r.to IS NULL OR r.to > $asOf OR hop.since IS NULL OR r.to > hop.since)
MATCH (:Person {id: b.canonicalId, personId: hop.b})
RETURN hop.n AS n, r.feed AS feed, r.source AS source, r.asOf AS asOf, r.from AS from, r.to AS to,
       r.endReason AS endReason, r.confidence AS confidence, r.kind AS kind, r.code AS code,
       coalesce(r.derived, false) AS derived, r.question AS question
ORDER BY n, confidence DESC, feed, source, from, to, r.key
