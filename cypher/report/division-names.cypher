// Names of some divisions.
MATCH (d:Division) WHERE d.id IN $codes AND d.name IS NOT NULL
RETURN d.id AS id, d.name AS name ORDER BY d.id
