// id:         INS-2
// title-zh:   审核确认阶段接到投诉、举报的申请待县级入户核查
// title-en:   Application with a report received during review awaits the county's visit
// status:     active
// version:    1
// weight:     0
// channel:    STATUTORY
// audience:   ALL
// basis:      民发〔2021〕57号 §20 (read 2026-11)
// param:      asOf :: DATE
// param:      cases :: MAP
// param:      visitYears :: LIST<STRING>
// param:      programs :: LIST<STRING> = URBAN_DIBAO, RURAL_DIBAO
// param:      since :: DATE = 2021-07-01
// returns:    caseKey :: STRING; severity :: STRING; fulfilledOn :: DATE; facts :: LIST<MAP>
// key:        caseKey
// due:        VISIT
// fulfilled:  a COUNTY_VISIT from the day of the report to confirmation, both days included
// excludes:   received on the day of confirmation or later unless marked as in review; a report on an official only
// summary-zh: 需县级入户核查（57号 §20）
// summary-en: County visit required (57号 §20)
MATCH (t:Tip)
WHERE t.receivedOn <= $asOf
CALL (t) {
  MATCH (t)-[:ABOUT {as: 'CASE'}]->(k:AssistanceCase)
  RETURN k
  UNION
  MATCH (t)-[:ABOUT {as: 'PERSON'}]->(p:Person)
  WHERE NOT EXISTS { (t)-[:ABOUT {as: 'CASE'}]->(:AssistanceCase) }
  MATCH (m:Person {canonicalId: p.canonicalId})<-[r:COVERS]-(k:AssistanceCase)
  WHERE r.from IS NULL OR r.from <= $asOf
  RETURN k
  UNION
  MATCH (t)-[:ABOUT {as: 'PERSON'}]->(p:Person)
  WHERE NOT EXISTS { (t)-[:ABOUT {as: 'CASE'}]->(:AssistanceCase) }
  MATCH (m:Person {canonicalId: p.canonicalId})-[:APPLIED_FOR]->(k:AssistanceCase)
  RETURN k
}
WITH t, k, $cases[k.id] AS c
WHERE k.program IN $programs AND c IS NOT NULL
WITH t, k, c, coalesce(t.receivedOnLast, t.receivedOn) AS receivedLast,
     c.running AND c.t1Last >= $since AND c.visitYear IN $visitYears AS missed
WHERE (c.pending OR missed)
  AND (coalesce(t.inReview, false)
    OR ((c.t0First IS NULL OR c.t0First <= receivedLast) AND (c.t1Last IS NULL OR t.receivedOn < c.t1Last)))
CALL (k, c, receivedLast, missed) {
  MATCH (v:CaseStep {step: 'COUNTY_VISIT'})-[:STEP_OF]->(k)
  WHERE v.doneOn >= receivedLast
    AND coalesce(v.doneOnLast, v.doneOn) <= CASE WHEN missed THEN c.t1First ELSE $asOf END
  OPTIONAL MATCH (v)-[:DONE_BY]->(p:Person)
  WITH coalesce(v.doneOnLast, v.doneOn) AS day, count(DISTINCT coalesce(p.canonicalId, p.id)) AS investigators
  ORDER BY day
  RETURN head(collect({on: day, investigators: investigators})) AS visit
}
WITH k, visit
ORDER BY visit.on
WITH k, count(*) AS reports, collect(visit) AS visits
WITH k, CASE WHEN size(visits) = reports THEN last(visits) END AS visit
RETURN k.id AS caseKey, 'HIGH' AS severity, visit.on AS fulfilledOn,
       CASE WHEN visit IS NULL THEN []
            WHEN visit.investigators < 2 THEN [{kind: 'VISIT_ONE_INVESTIGATOR', on: visit.on}]
            ELSE [{kind: 'VISIT', on: visit.on}] END AS facts
ORDER BY caseKey
