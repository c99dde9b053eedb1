// id:         INS-3
// title-zh:   经办人员或村（居）委会成员的近亲属未见登记
// title-en:   Near relative of a handler or committee member is not seen on the separate register
// status:     active
// version:    1
// weight:     0
// channel:    STATUTORY
// audience:   ALL
// basis:      民发〔2021〕57号 §11 (read 2026-11)
// param:      asOf :: DATE
// param:      ties :: LIST<MAP>
// param:      tau :: FLOAT
// param:      programs :: LIST<STRING> = URBAN_DIBAO, RURAL_DIBAO
// returns:    caseKey, official, person :: STRING; severity :: STRING; fulfilledOn :: DATE; ties :: LIST<INTEGER>;
//             facts :: LIST<MAP>
// key:        caseKey, official
// due:        REGISTRATION
// fulfilled:  a filing of the official with the case
// excludes:   tie or term that shares no day with acceptance to confirmation; roles other than T1; words outside the profile
// summary-zh: 需县级入户核查（57号 §20）
// summary-en: County visit required (57号 §20)
UNWIND $ties AS t
WITH t
WHERE t.inProcedure AND t.confidence >= $tau
WITH t
ORDER BY t.rank
WITH t.caseKey AS caseKey, t.official AS official, collect(t) AS found
MATCH (k:AssistanceCase {id: caseKey})
WHERE k.program IN $programs
CALL (k, official) {
  MATCH (o:Person)-[:FILED]->(f:Filing)-[:OF]->(k)
  WHERE coalesce(f.filedOnLast, f.filedOn) <= $asOf
  WITH o, coalesce(f.filedOnLast, f.filedOn) AS filedOn
  RETURN min(CASE WHEN coalesce(o.canonicalId, o.id) = official THEN filedOn END) AS registeredOn,
         count(CASE WHEN coalesce(o.canonicalId, o.id) <> official THEN 1 END) > 0 AS forAnother
}
RETURN caseKey, official, head(found).named AS person,
       CASE WHEN forAnother THEN 'LOW' ELSE 'HIGH' END AS severity, registeredOn AS fulfilledOn,
       [x IN found | x.n] AS ties,
       CASE WHEN registeredOn IS NULL THEN [] ELSE [{kind: 'FILING', on: registeredOn, ref: official}] END AS facts
ORDER BY caseKey, official
