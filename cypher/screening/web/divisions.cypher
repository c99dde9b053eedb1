// Divisions that have findings, with the counties and townships above them.
MATCH (f:Finding)
WHERE f.divisionCode IS NOT NULL
WITH DISTINCT f.divisionCode AS code
UNWIND [left(code, 6) + '000000', left(code, 9) + '000', code] AS shown
WITH DISTINCT shown
OPTIONAL MATCH (d:Division {id: shown})
RETURN shown AS code, d.name AS name
ORDER BY code
LIMIT 1000
