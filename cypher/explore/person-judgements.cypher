// Records that are held to be one person with the reasons, the canonical one left out.
MATCH (p:Person {canonicalId: $id})
WHERE p.id <> $id
OPTIONAL MATCH (p)-[s:SAME_AS]->(:Person)
RETURN p.personId AS personId, coalesce(p.source, '') AS source, s.kind AS kind, s.score AS score, s.decidedAt AS decidedAt,
       s.decidedBy AS decidedBy, coalesce(s.reason, '') AS reason
ORDER BY source, personId, kind, s.id
LIMIT 200
