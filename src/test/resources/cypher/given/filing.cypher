UNWIND $rows AS r
MATCH (k:AssistanceCase {id: ':' + r.case})
MATCH (o:Person {id: ':' + r.official})
CREATE (o)-[:FILED]->(:Filing {id: toString(r.line), filedOn: r.on, filedOnLast: r.onLast})-[:OF]->(k)
