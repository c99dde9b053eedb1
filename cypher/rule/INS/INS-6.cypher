// id:         INS-6
// title-zh:   实名投诉、举报待查清并答复
// title-en:   Real-name report awaits check and reply
// status:     active
// version:    1
// weight:     0
// channel:    STATUTORY
// audience:   TIP_DESK
// basis:      民发〔2021〕57号 §37 (read 2026-11)
// param:      asOf :: DATE
// returns:    tip, caseKey :: STRING; severity :: STRING; fulfilledOn :: DATE; facts :: LIST<MAP>
// key:        tip
// due:        NONE
// fulfilled:  a reply to the reporter
// excludes:   reports without a real name; replied on the as-of day or before
// summary-zh: 实名举报待答复（57号 §37）
// summary-en: Real-name report to be checked and answered (57号 §37)
MATCH (t:Tip)
WHERE t.realName AND t.receivedOn <= $asOf
OPTIONAL MATCH (t)-[:ABOUT {as: 'CASE'}]->(k:AssistanceCase)
WITH t, min(k.id) AS caseKey, coalesce(t.repliedOnLast, t.repliedOn) AS repliedOn
RETURN t.id AS tip, caseKey, 'MEDIUM' AS severity, CASE WHEN repliedOn <= $asOf THEN repliedOn END AS fulfilledOn,
       [{kind: 'TIP'}] AS facts
ORDER BY tip
