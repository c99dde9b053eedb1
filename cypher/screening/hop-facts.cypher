// The stored fact behind each hop of a path, whichever of a person's rows it hangs on: one that begins on the day the
// path says, and of these the most credible.
UNWIND $hops AS hop
MATCH (ca:Person {personId: hop.a})
WHERE coalesce(ca.canonicalId, ca.id) = ca.id
MATCH (a:Person {canonicalId: ca.id})-[r:PARENT_OF|SPOUSE_OF]-(b:Person)
WHERE (hop.step = 's' AND type(r) = 'SPOUSE_OF')
   OR (hop.step = 'p' AND type(r) = 'PARENT_OF' AND endNode(r) = a)
   OR (hop.step = 'c' AND type(r) = 'PARENT_OF' AND startNode(r) = a)
MATCH (:Person {id: b.canonicalId, personId: hop.b})
WITH hop.n AS n, r, coalesce(r.from = hop.since, r.from IS NULL AND hop.since IS NULL) AS ofThatDay
ORDER BY ofThatDay DESC, r.confidence DESC, r.source, r.feed, r.from, r.key
WITH n, head(collect(r)) AS r
RETURN n, r.from AS from, r.to AS to, coalesce(r.confidence, 1.0) AS confidence, coalesce(r.feed, '') AS feed,
       coalesce(r.source, '') AS source
ORDER BY n
