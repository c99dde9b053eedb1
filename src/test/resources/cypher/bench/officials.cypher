// Everybody who ever held a position.
MATCH (o:Person)-[:HOLDS]->(:Position)
RETURN DISTINCT o.canonicalId AS id
ORDER BY id
