// Takes back what was drawn from these units and returns everybody whom it joined. With $derivedOnly their one-step facts
// stay.
UNWIND $units AS unit
CALL (unit) {
  MATCH (q:Question {unit: unit})
  DETACH DELETE q
}
CALL (unit) {
  MATCH (a)-[r:PARENT_OF {unit: unit}]->(b)
  WHERE NOT $derivedOnly OR r.derived
  WITH r, a.id AS a, b.id AS b
  DELETE r
  RETURN collect(a) + collect(b) AS parents
}
CALL (unit) {
  MATCH (a)-[r:SPOUSE_OF {unit: unit}]->(b)
  WHERE NOT $derivedOnly OR r.derived
  WITH r, a.id AS a, b.id AS b
  DELETE r
  RETURN collect(a) + collect(b) AS spouses
}
UNWIND parents + spouses AS person
RETURN DISTINCT person
