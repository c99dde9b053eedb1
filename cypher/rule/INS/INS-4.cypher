// id:         INS-4
// title-zh:   确认后任职或新结亲的近亲属未见登记
// title-en:   Near relative by office or marriage since confirmation is not seen on the separate register
// status:     active
// version:    1
// weight:     0
// channel:    ADVISORY
// audience:   ALL
// basis:      no national article; local practice, taken up at the next re-check (57号 §31, read 2026-11)
// param:      asOf :: DATE
// param:      ties :: LIST<MAP>
// param:      tau :: FLOAT
// param:      programs :: LIST<STRING> = URBAN_DIBAO, RURAL_DIBAO
// returns:    caseKey, official, person :: STRING; severity :: STRING; fulfilledOn :: DATE; ties :: LIST<INTEGER>;
//             facts :: LIST<MAP>
// key:        caseKey, official
// due:        RECHECK
// fulfilled:  a filing of the official with the case
// excludes:   tie and term that share a day with acceptance to confirmation (that is INS-3), also through another member
// summary-zh: 确认后形成的近亲属关系未见登记，下次复核时核实
// summary-en: Tie formed after confirmation not seen on the register; look at it at the next re-check
UNWIND $ties AS t
WITH t
WHERE t.confidence >= $tau
WITH t
ORDER BY t.rank
WITH t.caseKey AS caseKey, t.official AS official, collect(t) AS found
WHERE none(x IN found WHERE x.inProcedure) AND any(x IN found WHERE x.afterConfirmation)
WITH caseKey, official, [x IN found WHERE x.afterConfirmation] AS found
MATCH (k:AssistanceCase {id: caseKey})
WHERE k.program IN $programs
CALL (k, official) {
  MATCH (o:Person)-[:FILED]->(f:Filing)-[:OF]->(k)
  WHERE coalesce(f.filedOnLast, f.filedOn) <= $asOf AND coalesce(o.canonicalId, o.id) = official
  RETURN min(coalesce(f.filedOnLast, f.filedOn)) AS registeredOn
}
RETURN caseKey, official, head(found).named AS person, 'LOW' AS severity, registeredOn AS fulfilledOn,
       [x IN found | x.n] AS ties,
       CASE WHEN registeredOn IS NULL THEN [] ELSE [{kind: 'FILING', on: registeredOn, ref: official}] END AS facts
ORDER BY caseKey, official
