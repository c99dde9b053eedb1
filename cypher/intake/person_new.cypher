// Persons of a graph without persons, each row once: the same outcome as person.cypher, without looking.
UNWIND $rows AS row
CREATE (p:Person)
SET p = row.props, p.canonicalId = row.id
