UNWIND $rows AS r
CREATE (t:Tip {id: ':' + r.id, tipId: r.id, receivedOn: r.on, receivedOnLast: r.onLast,
               realName: coalesce(r.real, 'false') = 'true', inReview: coalesce(r.review, 'false') = 'true',
               repliedOn: r.replied, repliedOnLast: r.repliedLast})
WITH t, r
CALL (t, r) {
  WITH t, r WHERE r.case IS NOT NULL
  MATCH (k:AssistanceCase {id: ':' + r.case})
  CREATE (t)-[:ABOUT {as: 'CASE'}]->(k)
}
CALL (t, r) {
  WITH t, r WHERE r.person IS NOT NULL
  MATCH (p:Person {id: ':' + r.person})
  CREATE (t)-[:ABOUT {as: 'PERSON'}]->(p)
}
CALL (t, r) {
  WITH t, r WHERE r.official IS NOT NULL
  MATCH (p:Person {id: ':' + r.official})
  CREATE (t)-[:ABOUT {as: 'OFFICIAL'}]->(p)
}
