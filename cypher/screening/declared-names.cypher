// Relatives declared by the as-of day of whom only a name is known.
MATCH (o:Person)-[:DECLARED_NAME]->(m:Mention)
WHERE m.declaredOn IS NULL OR m.declaredOn <= $asOf
RETURN coalesce(o.canonicalId, o.id) AS official, m.id AS relative, m.relationCode AS relationCode,
       m.codeSet AS codeSet, m.declaredOn AS declaredOn
ORDER BY official, relative
