// Digest of the files that this graph was last brought to or checked with, and the version of the server.
CALL dbms.components() YIELD name, versions
WITH name, versions
WHERE name = 'Neo4j Kernel'
OPTIONAL MATCH (s:Schema {key: 'kinlens'})
RETURN versions[0] AS server, s[$purpose] AS digest
