// Relatives that an official had declared by the as-of day of whom only a name is known.
MATCH (:Person {canonicalId: $official})-[:DECLARED_NAME]->(m:Mention)
WHERE m.declaredOn IS NULL OR m.declaredOn <= $asOf
RETURN m.id AS relative, m.name AS name, m.relationCode AS relationCode, m.codeSet AS codeSet,
       m.declaredOn AS declaredOn, true AS nameOnly
ORDER BY declaredOn DESC, relative
