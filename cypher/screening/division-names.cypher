// Names of all divisions.
MATCH (d:Division)
RETURN d.id AS code, coalesce(d.name, '') AS name
ORDER BY code
