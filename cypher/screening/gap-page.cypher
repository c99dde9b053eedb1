// One page of the lists below a division, after the last row of the page before.
MATCH (g:DeclarationGap)
WHERE ($division IS NULL OR g.divisionCode STARTS WITH $division)
  AND ($kind IS NULL OR g.kind = $kind)
  AND ($after IS NULL OR g.key > $after)
RETURN g.key AS key, g.kind AS kind, g.reason AS reason, g.official AS official, g.officialId AS officialId,
       g.officialRef AS officialRef, g.relative AS relative, g.relativeId AS relativeId, g.minor AS minor, g.word AS word,
       g.termZh AS termZh, g.termEn AS termEn, g.relationCode AS relationCode, g.declaredOn AS declaredOn,
       g.confidence AS confidence, g.from AS from, g.to AS to, g.divisionCode AS divisionCode, g.inOffice AS inOffice,
       g.cases AS cases
ORDER BY g.key
LIMIT $limit
