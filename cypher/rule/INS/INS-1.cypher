// id:         INS-1
// title-zh:   单独登记备案的申请待县级入户核查
// title-en:   Application on the separate register awaits the county's visit
// status:     active
// version:    1
// weight:     0
// channel:    STATUTORY
// audience:   ALL
// basis:      民发〔2021〕57号 §20, §11 (read 2026-11)
// param:      asOf :: DATE
// param:      cases :: MAP
// param:      visitYears :: LIST<STRING>
// param:      programs :: LIST<STRING> = URBAN_DIBAO, RURAL_DIBAO
// param:      since :: DATE = 2021-07-01
// returns:    caseKey, official :: STRING; severity :: STRING; fulfilledOn :: DATE; facts :: LIST<MAP>
// key:        caseKey
// due:        VISIT
// fulfilled:  a COUNTY_VISIT from acceptance to confirmation, both days included
// excludes:   registered after confirmation; refused; programmes other than dibao; counties without any visit that year
// summary-zh: 需县级入户核查（57号 §20）
// summary-en: County visit required (57号 §20)
MATCH (o:Person)-[:FILED]->(f:Filing)-[:OF]->(k:AssistanceCase)
WHERE k.program IN $programs AND f.filedOn <= $asOf
WITH k, o, f, $cases[k.id] AS c
WHERE c IS NOT NULL
WITH k, o, f, c,
     c.running AND c.t1Last >= $since AND f.filedOn <= c.t1Last AND c.visitYear IN $visitYears AS missed
WHERE c.pending OR missed
WITH k, c, missed, coalesce(o.canonicalId, o.id) AS official, f.filedOn AS filedOn
ORDER BY filedOn, official
WITH k, c, max(missed) AS missed, head(collect({official: official, on: filedOn})) AS first
CALL (k, c, missed) {
  MATCH (v:CaseStep {step: 'COUNTY_VISIT'})-[:STEP_OF]->(k)
  WHERE (c.t0Last IS NULL OR v.doneOn >= c.t0Last)
    AND coalesce(v.doneOnLast, v.doneOn) <= CASE WHEN missed THEN c.t1First ELSE $asOf END
  OPTIONAL MATCH (v)-[:DONE_BY]->(p:Person)
  WITH coalesce(v.doneOnLast, v.doneOn) AS day, count(DISTINCT coalesce(p.canonicalId, p.id)) AS investigators
  ORDER BY day
  RETURN head(collect({on: day, investigators: investigators})) AS visit
}
RETURN k.id AS caseKey, first.official AS official, 'HIGH' AS severity, visit.on AS fulfilledOn,
       [{kind: 'FILING', on: first.on, ref: first.official}]
       + CASE WHEN visit IS NULL THEN []
              WHEN visit.investigators < 2 THEN [{kind: 'VISIT_ONE_INVESTIGATOR', on: visit.on}]
              ELSE [{kind: 'VISIT', on: visit.on}] END AS facts
ORDER BY caseKey
