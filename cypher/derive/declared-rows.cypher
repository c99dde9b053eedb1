// All relatives that these officials declared.
UNWIND $ids AS id
MATCH (h:Person {id: id})-[r:DECLARED]->(p:Person)
RETURN 'declared:' + id AS unit, r.source AS source, h.divisionCode AS unitDivision, id AS head,
       h.canonicalId AS headCanonical, h.sex AS headSex, h.birthDate AS headBirth, h.birthDateLast AS headBirthLast,
       h.name AS headName, p.id AS person, p.canonicalId AS canonical, r.relationCode AS relationCode,
       r.codeSet AS codeSet, r.asOf AS asOf, p.sex AS sex, p.birthDate AS birth, p.birthDateLast AS birthLast,
       p.name AS name, p.divisionCode AS division
ORDER BY unit, person, relationCode
