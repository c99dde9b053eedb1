// All membership rows of these households, with what is known of the members.
UNWIND $ids AS id
MATCH (h:Household {id: id})<-[m:MEMBER_OF]-(p:Person)
RETURN id AS unit, h.source AS source, h.divisionCode AS unitDivision, p.id AS person, p.canonicalId AS canonical,
       m.relationCode AS relationCode, m.codeSet AS codeSet, m.listOrder AS listOrder, m.from AS from, m.to AS to,
       m.asOf AS asOf, p.sex AS sex, p.birthDate AS birth, p.birthDateLast AS birthLast, p.name AS name,
       p.divisionCode AS division
ORDER BY unit, person, relationCode, from, to
