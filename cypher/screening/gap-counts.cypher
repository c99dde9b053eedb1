// Rows of each list by township, whom they are about, and of these who declared nobody.
MATCH (g:DeclarationGap)
WHERE $division IS NULL OR g.divisionCode STARTS WITH $division
WITH CASE WHEN g.divisionCode = '' THEN '' ELSE left(g.divisionCode, 9) + '000' END AS township, g
RETURN township, g.kind AS kind, count(*) AS rows, count(DISTINCT g.official) AS officials,
       count(DISTINCT CASE WHEN g.reason = 'NOTHING_DECLARED' THEN g.official END) AS silent
ORDER BY township, kind
