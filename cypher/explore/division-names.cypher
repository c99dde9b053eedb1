// Names of divisions.
MATCH (d:Division)
WHERE d.id IN $codes AND d.name IS NOT NULL
RETURN d.id AS code, d.name AS name
ORDER BY code
