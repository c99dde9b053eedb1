// Takes judgements away that do not hold any more.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})-[s:SAME_AS|SAME_AS_HELD|NOT_SAME]->(b:Person {id: row.b})
WHERE type(s) = row.type AND s.kind = row.kind
DELETE s
