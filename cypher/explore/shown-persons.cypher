// What a page shows of the persons whose records it mentions; shared = another person has the same id in his source.
UNWIND $ids AS id
MATCH (r:Person {id: id})
WITH id, r, coalesce(r.canonicalId, r.id) AS canonical
MATCH (p:Person {id: canonical})
OPTIONAL MATCH (named:Person {canonicalId: canonical})
WHERE named.name IS NOT NULL
WITH id, r, p, named ORDER BY id, named.id <> p.id, named.id
WITH id, r, p, head(collect(named.name)) AS name
RETURN id, p.id AS canonical, p.personId AS personId, name, coalesce(r.source, '') AS source, r.personId AS ownId,
       coalesce(p.placeholder, false) AS placeholder,
       COUNT { MATCH (o:Person {personId: p.personId}) WHERE o.canonicalId = o.id } > 1 AS shared
ORDER BY id
