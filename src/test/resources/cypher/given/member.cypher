UNWIND $rows AS r
MATCH (k:AssistanceCase {id: ':' + r.case})
MATCH (p:Person {id: ':' + r.person})
CREATE (k)-[:COVERS {insured: coalesce(r.insured, 'true') = 'true', from: r.from, to: r.to}]->(p)
