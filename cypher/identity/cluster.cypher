// All records of one person, as a page shows them.
MATCH (p:Person {canonicalId: $canonical})
RETURN p.id AS id, p.personId AS personId, p.source AS source, p.name AS name, p.formerName AS former, p.sex AS sex,
       coalesce(p.birthDateText, toString(p.birthDate)) AS birth, coalesce(p.deathDateText, toString(p.deathDate)) AS death,
       p.divisionCode AS division, p.nidHash IS NOT NULL AS hasNationalId, p.phoneHash IS NOT NULL AS hasPhone
ORDER BY p.personId, p.source
