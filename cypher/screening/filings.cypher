// The separate register (单独登记备案) as it stood on the as-of day.
MATCH (o:Person)-[:FILED]->(f:Filing)-[:OF]->(k:AssistanceCase)
WHERE f.filedOn <= $asOf
RETURN k.id AS key, coalesce(o.canonicalId, o.id) AS official, f.filedOn AS filedOn, f.filedOnLast AS filedOnLast
ORDER BY key, official, filedOn
