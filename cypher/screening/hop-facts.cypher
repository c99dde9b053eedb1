// Every stored record of each hop of a path, whichever of a person's rows it hangs on: those seen on the as-of day whose
// days share one with the edge that the path goes by. A hop that was concluded through somebody rests on the rows that
// join him with the two, and on those that call the two siblings of somebody.
UNWIND $hops AS hop
CALL (hop) {
  UNWIND hop.a AS own
  MATCH (a:Person {id: own})-[r:PARENT_OF|SPOUSE_OF]-(b:Person)
  WHERE b.id IN hop.b
    AND ((hop.step = 's' AND type(r) = 'SPOUSE_OF')
      OR (hop.step = 'p' AND type(r) = 'PARENT_OF' AND endNode(r) = a)
      OR (hop.step = 'c' AND type(r) = 'PARENT_OF' AND startNode(r) = a))
  RETURN r, false AS concluded
  UNION
  UNWIND hop.through AS own
  MATCH (v:Person {id: own})-[r:PARENT_OF|SPOUSE_OF]-(o:Person)
  WHERE o.id IN hop.a OR o.id IN hop.b
  RETURN r, true AS concluded
  UNION
  UNWIND CASE WHEN size(hop.through) = 0 THEN [] ELSE hop.a + hop.b END AS own
  MATCH (:Person {id: own})<-[r:PARENT_OF]-(:Placeholder {role: 'PARENTS'})
  WHERE r.confidence < 1
  RETURN r, true AS concluded
}
WITH hop, r, concluded
WHERE NOT coalesce(r.undated, false)
  AND (r.from IS NULL OR (r.from <= $asOf AND (hop.until IS NULL OR r.from < hop.until)))
  AND (r.to IS NULL OR r.to > $asOf OR hop.since IS NULL OR r.to > hop.since)
RETURN hop.n AS n, r.feed AS feed, r.source AS source, r.asOf AS asOf, r.from AS from, r.to AS to,
       r.endReason AS endReason, r.confidence AS confidence, r.kind AS kind, r.code AS code,
       coalesce(r.derived, false) OR concluded AS derived, r.question AS question
ORDER BY n, confidence DESC, feed, source, from, to, r.key
