// Relatives that an official had declared by the as-of day.
MATCH (:Person {canonicalId: $official})-[d:DECLARED]->(r:Person)
WHERE d.declaredOn IS NULL OR d.declaredOn <= $asOf
MATCH (p:Person {id: r.canonicalId})
RETURN p.id AS relative, p.personId AS id, p.name AS name,
       coalesce(p.birthDateLast, p.birthDate) + duration({years: 18}) > $asOf AS minor,
       d.relationCode AS relationCode, d.codeSet AS codeSet, d.declaredOn AS declaredOn, false AS nameOnly
ORDER BY declaredOn DESC, relative, relationCode
