// These records of persons, as persons.cypher gives all.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
RETURN p.id AS id, p.personId AS personId, p.source AS source, p.name AS name, p.formerName AS former, p.sex AS sex,
       p.birthDate AS birth, p.birthDateText AS birthText, p.deathDate AS death, p.deathDateText AS deathText,
       p.divisionCode AS division, left(p.phoneHash, 16) AS phone, left(p.nidHash, 32) AS nid,
       p.placeholder AS placeholder, p.canonicalId AS canonicalId
ORDER BY id
