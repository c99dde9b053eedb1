// Which records are meant by an own id, or by the id of a person in any source.
CALL () {
  MATCH (p:Person {id: $text}) RETURN p
  UNION
  MATCH (p:Person {personId: $text}) RETURN p
}
WITH p WHERE NOT coalesce(p.placeholder, false)
RETURN p.id AS id
ORDER BY id
LIMIT 3
