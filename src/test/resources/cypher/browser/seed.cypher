// A township with one handler, his mother, his cousin on the dole, and the findings about them.
CREATE (:Division {id: '990101000000', name: '九九县', level: 'COUNTY'}),
       (:Division {id: '990101102000', name: '青石镇', level: 'TOWNSHIP', parentCode: '990101000000'}),
       (o:Person {id: ':P001', personId: 'P001', source: '', canonicalId: ':P001', name: '张伟'}),
       (m:Person {id: ':P002', personId: 'P002', source: '', canonicalId: ':P002', name: '李桂英'}),
       (b:Person {id: ':P003', personId: 'P003', source: '', canonicalId: ':P003', name: '张强'}),
       (w:Person {id: ':P004', personId: 'P004', source: '', canonicalId: ':P004', name: '王芳'}),
       (c:AssistanceCase {id: ':C001', caseId: 'C001', source: '', program: 'RURAL_DIBAO', appliedOn: date('2026-09-28'),
        acceptedOn: date('2026-10-09'), divisionCode: '990101102000', monthlyAmount: 612.5}),
       (h:Household {id: ':H001', householdId: 'H001', source: ''}),
       (c)-[:OF]->(h), (c)-[:COVERS {insured: true}]->(b), (c)-[:COVERS {insured: false}]->(w),
       (m)-[:PARENT_OF {key: 'b1', kind: 'BIRTH', confidence: 1.0, feed: 'parentage', source: ''}]->(o),
       (m)-[:PARENT_OF {key: 'b2', kind: 'ADOPTIVE', confidence: 0.9, feed: 'household_member', source: 'hukou', code: '20',
        householdId: ':H001', unit: ':H001'}]->(b),
       (q:Question {id: 'q1', unit: ':H001', feed: 'household_member', householdId: ':H001', subject: ':P004', head: ':P002',
        relationCode: '38', codeSet: '', divisionCode: '990101102000', relation: 'SPOUSE', alternatives: [':P003', ''],
        confidences: [0.8, 0.2], reasons: ['stands next to her in the register', '']}), (q)-[:ASKS_ABOUT]->(w),
       (:Doubt {id: 'd1', kind: 'CHILD_OLDER', persons: [':P002', ':P003'], divisionCode: '990101102000'})
WITH o
UNWIND range(1, 60) AS i
CREATE (:Finding {
  id: 'f' + right('000' + toString(i), 3), ruleId: CASE WHEN i = 1 THEN 'INS-3' WHEN i % 3 = 0 THEN 'INS-6' ELSE 'INS-1' END,
  ruleVersion: 1, channel: 'STATUTORY', severity: CASE i % 3 WHEN 1 THEN 'HIGH' WHEN 2 THEN 'MEDIUM' ELSE 'LOW' END,
  state: CASE WHEN i % 20 = 0 THEN 'FULFILLED' ELSE 'OPEN' END,
  caseId: CASE WHEN i = 1 THEN 'C001' ELSE 'C' + right('000' + toString(i), 3) END, householdId: 'H001',
  officialId: CASE WHEN i = 1 THEN 'P001' END, personId: CASE WHEN i = 1 THEN 'P003' END,
  tipId: CASE WHEN i % 3 = 0 THEN 'T' + toString(i) END, divisionCode: '990101102000',
  dueOn: CASE WHEN i % 3 = 0 THEN null ELSE date('2026-11-02') + duration({days: i * 2}) END,
  dueNote: CASE WHEN i = 58 THEN 'NO_HOLIDAY_CALENDAR_2027' END,
  firstFoundOn: date('2026-10-20'),
  summaryZh: CASE WHEN i = 1 THEN '案件 C001 的经办人 P001 与家庭成员 P003 为兄弟，未见登记：需县级入户核查（57号 §20）'
             WHEN i % 3 = 0 THEN '实名举报尚未回复（57号 §37）' ELSE '案件 C' + right('000' + toString(i), 3) + '：需县级入户核查（57号 §20）' END,
  summaryEn: CASE WHEN i = 1 THEN 'Handler P001 of case C001 is a brother of member P003, not seen on the register: county visit required (57号 §20)'
             WHEN i % 3 = 0 THEN 'A signed tip has no reply yet (57号 §37)' ELSE 'Case C' + right('000' + toString(i), 3) + ': county visit required (57号 §20)' END,
  evidence: CASE WHEN i = 1 THEN $evidence ELSE '{"path":[],"facts":[]}' END})
