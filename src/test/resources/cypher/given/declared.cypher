UNWIND $rows AS r
MATCH (o:Person {id: ':' + r.official})
MATCH (p:Person {id: ':' + r.relative})
CREATE (o)-[:DECLARED {key: toString(r.line), relationCode: r.code, declaredOn: r.on}]->(p)
