// All records of the persons asked for, the canonical one first; shared = another person has the same id in his source.
UNWIND $ids AS id
MATCH (p:Person {canonicalId: id})
RETURN id, p.id AS record, p.personId AS personId, p.source AS source, p.sex AS sex, p.birthDate AS birth,
       p.birthDateLast AS birthLast, p.deathDate AS death, p.divisionCode AS division, p.placeholder AS placeholder,
       p.id = id AND COUNT { MATCH (o:Person {personId: p.personId}) WHERE o.canonicalId = o.id } > 1 AS shared
ORDER BY id, p.id <> id, record
