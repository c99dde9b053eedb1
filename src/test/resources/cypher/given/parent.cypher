UNWIND $rows AS r
MATCH (p:Person {id: ':' + r.parent})
MATCH (c:Person {id: ':' + r.child})
CREATE (p)-[:PARENT_OF {key: toString(r.line), kind: coalesce(r.kind, 'BIRTH'), from: r.from, to: r.to,
                        confidence: coalesce(toFloat(r.confidence), 1.0), feed: 'parentage', source: ''}]->(c)
