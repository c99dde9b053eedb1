UNWIND $rows AS r
MERGE (p:Person {id: ':' + r.id})
SET p.source = '', p.personId = r.id, p.canonicalId = ':' + coalesce(r.same, r.id), p.sex = coalesce(toInteger(r.sex), 0),
    p.birthDate = r.birth, p.birthDateLast = r.birthLast, p.divisionCode = r.division, p.placeholder = false
