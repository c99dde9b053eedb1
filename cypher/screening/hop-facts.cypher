// The most credible stored fact behind each hop of a path, whichever of a person's rows it hangs on.
UNWIND $hops AS hop
MATCH (a:Person {canonicalId: hop.a})-[r:PARENT_OF|SPOUSE_OF]-(b:Person {canonicalId: hop.b})
WHERE (hop.step = 's' AND type(r) = 'SPOUSE_OF')
   OR (hop.step = 'p' AND type(r) = 'PARENT_OF' AND endNode(r) = a)
   OR (hop.step = 'c' AND type(r) = 'PARENT_OF' AND startNode(r) = a)
WITH hop, r
ORDER BY r.confidence DESC, r.source, r.feed, r.from, r.key
WITH hop.n AS n, head(collect(r)) AS r
RETURN n, r.from AS from, r.to AS to, coalesce(r.confidence, 1.0) AS confidence, coalesce(r.feed, '') AS feed,
       coalesce(r.source, '') AS source
ORDER BY n
