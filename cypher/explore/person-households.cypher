// Households a person was written down in, by any of his records, the earliest first.
MATCH (:Person {canonicalId: $id})-[m:MEMBER_OF]->(h:Household)
RETURN h.householdId AS householdId, m.relationCode AS code, coalesce(m.codeSet, '') AS codeSet, m.from AS from, m.to AS to,
       coalesce(m.source, '') AS source
ORDER BY from, to, householdId, code, source
LIMIT 200
