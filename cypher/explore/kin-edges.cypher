// Every statement of a kin fact at the persons asked for, whichever of their records it hangs on; the ends are
// canonical records, of spouses the smaller id first.
UNWIND $ids AS id
MATCH (:Person {canonicalId: id})-[r:PARENT_OF|SPOUSE_OF]-(:Person)
WITH DISTINCT r
WITH r, startNode(r).canonicalId AS s, endNode(r).canonicalId AS e
WHERE s <> e
WITH r, CASE WHEN r:SPOUSE_OF AND s > e THEN e ELSE s END AS a, CASE WHEN r:SPOUSE_OF AND s > e THEN s ELSE e END AS b
RETURN type(r) AS type, a, b, r.kind AS kind, r.from AS from, r.to AS to, r.endReason AS endReason,
       r.undated AS undated, r.confidence AS confidence, r.feed AS feed, r.source AS source, r.asOf AS asOf,
       r.code AS code, r.householdId AS householdId, r.derived AS derived, r.question AS question
ORDER BY type, a, b, feed, source, from, to, kind, r.key, r.unit
LIMIT $limit
