// Takes back what was drawn from these units; returns nothing. With $derivedOnly their one-step facts stay.
UNWIND $units AS unit
CALL (unit) {
  MATCH ()-[r:PARENT_OF {unit: unit}]->()
  WHERE NOT $derivedOnly OR r.derived
  DELETE r
}
CALL (unit) {
  MATCH ()-[r:SPOUSE_OF {unit: unit}]->()
  WHERE NOT $derivedOnly OR r.derived
  DELETE r
}
CALL (unit) {
  MATCH (q:Question {unit: unit})
  DETACH DELETE q
}
