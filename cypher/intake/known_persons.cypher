// Persons of these ids in any source; placeholders are nobody.
UNWIND $ids AS id
MATCH (p:Person {personId: id})
WHERE NOT coalesce(p.placeholder, false)
RETURN id, p.source AS source, p.birthDate AS birthDate, p.birthDateLast AS birthDateLast
