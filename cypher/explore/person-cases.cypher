// Assistance cases that a person applied for or that cover him, by any of his records, the latest first.
MATCH (p:Person {canonicalId: $id})-[r:APPLIED_FOR|COVERS]-(c:AssistanceCase)
WITH c, collect(r) AS links
RETURN c.caseId AS caseId, c.program AS program, c.appliedOn AS appliedOn, c.confirmedOn AS confirmedOn,
       c.endedOn AS endedOn, any(r IN links WHERE r:APPLIED_FOR) AS applicant,
       any(r IN links WHERE r:COVERS AND coalesce(r.insured, true)) AS insured
ORDER BY appliedOn DESC, caseId, c.id
LIMIT 200
