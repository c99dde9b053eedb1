// Every declaration, by the as-of day, that names a relative of an official.
UNWIND $hops AS hop
MATCH (o:Person {canonicalId: hop.official})-[d:DECLARED]->(r:Person {canonicalId: hop.relative})
WHERE d.declaredOn IS NULL OR d.declaredOn <= $asOf
RETURN hop.n AS n, 'relative_declaration' AS feed, d.source AS source, coalesce(d.declaredOn, d.asOf) AS asOf,
       d.relationCode AS code
ORDER BY n, asOf DESC, source, code, d.key
