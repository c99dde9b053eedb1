// Stores ties of officials on canonical persons.
UNWIND $rows AS row
MATCH (o:Person {id: row.official})
MATCH (p:Person {id: row.person})
CREATE (o)-[t:TIE]->(p)
SET t = row.tie
