// One official with the offices that had begun by the as-of day, the latest first.
MATCH (c:Person {id: $official})
CALL (c) {
  MATCH (:Person {canonicalId: c.id})-[h:HOLDS]->(x:Position)
  WHERE h.from IS NULL OR h.from <= $asOf
  OPTIONAL MATCH (d:Division {id: x.divisionCode})
  WITH x, h, d
  ORDER BY h.from DESC, x.role, x.divisionCode
  RETURN collect({role: x.role, divisionCode: x.divisionCode, divisionName: d.name, from: h.from, to: h.to}) AS offices
}
RETURN c.id AS official, c.personId AS id, c.name AS name, offices
ORDER BY official
