// Some person rows with what the kin graph needs, by own id; see people.cypher.
UNWIND $ids AS own
MATCH (p:Person {id: own})
RETURN id(p) AS internal, p.id AS id, p.canonicalId AS canonicalId, p.personId AS personId, p.sex AS sex,
       p.birthDate AS birth, p.birthDateLast AS birthLast, p.deathDate AS death, p.divisionCode AS division,
       p.placeholder AS placeholder, p.role AS role, p.nidHash IS NOT NULL AS hasNationalId
