// Relatives that officials had declared by the as-of day.
MATCH (o:Person)-[d:DECLARED]->(r:Person)
WHERE d.declaredOn IS NULL OR d.declaredOn <= $asOf
RETURN coalesce(o.canonicalId, o.id) AS official, coalesce(r.canonicalId, r.id) AS relative,
       d.relationCode AS relationCode, d.codeSet AS codeSet, d.declaredOn AS declaredOn
ORDER BY official, relative, relationCode, declaredOn
