UNWIND $rows AS r
MATCH (a:Person {id: ':' + r.a})
MATCH (b:Person {id: ':' + r.b})
CREATE (a)-[:SPOUSE_OF {key: toString(r.line), from: r.from, to: r.to, endReason: r.end, confidence: 1.0,
                        feed: 'marriage', source: ''}]->(b)
