// Names of relatives, of persons and of those of whom only a name is known.
UNWIND $ids AS id
OPTIONAL MATCH (p:Person {id: id})
OPTIONAL MATCH (m:Mention {id: id})
WITH id, coalesce(p.name, m.name) AS name
WHERE name IS NOT NULL
RETURN id, name
ORDER BY id
