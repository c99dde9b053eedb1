// Every merge that rests on a score, with what the two records agree on beside the name; sex is no evidence.
MATCH (p:Person)-[s:SAME_AS {kind: 'LINKAGE'}]->(c:Person)
RETURN p.id AS person, c.id AS canonical,
       coalesce(p.birthDate <= coalesce(c.birthDateLast, c.birthDate)
                AND c.birthDate <= coalesce(p.birthDateLast, p.birthDate), false) AS birth,
       coalesce(left(p.divisionCode, 9) = left(c.divisionCode, 9), false) AS division,
       coalesce(p.phoneHash = c.phoneHash, false) AS phone,
       EXISTS {
         MATCH (p)-[:PARENT_OF|SPOUSE_OF]-(a:Person), (c)-[:PARENT_OF|SPOUSE_OF]-(b:Person)
         WHERE coalesce(a.canonicalId, a.id) = coalesce(b.canonicalId, b.id)
       } AS relative
