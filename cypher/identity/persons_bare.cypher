// Every record of a person with the national id only: enough where nobody lacks one.
MATCH (p:Person)
RETURN p.id AS id, p.personId AS personId, p.source AS source, left(p.nidHash, 32) AS nid, p.canonicalId AS canonicalId
