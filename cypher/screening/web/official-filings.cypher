// What the separate register held of an official on the as-of day, and whether a computed tie answers it.
MATCH (:Person {canonicalId: $official})-[:FILED]->(f:Filing)-[:OF]->(k:AssistanceCase)
WHERE f.filedOn <= $asOf
RETURN k.caseId AS caseId, f.relationCode AS relationCode, f.codeSet AS codeSet, f.filedOn AS filedOn,
       EXISTS {
         MATCH (:Person {id: $official})-[t:TIE {declared: false}]->(m:Person)
         MATCH (x:Person {canonicalId: m.id})
         WHERE EXISTS { (k)-[:COVERS]->(x) } OR EXISTS { (x)-[:APPLIED_FOR]->(k) }
       } AS computed
ORDER BY filedOn DESC, caseId, f.id
