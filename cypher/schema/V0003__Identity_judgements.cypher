// Judgements are found by their id; records wait to have their registers read anew.
CREATE INDEX same_as_id IF NOT EXISTS FOR ()-[s:SAME_AS]-() ON (s.id);
CREATE CONSTRAINT person_due_id IF NOT EXISTS FOR (n:PersonDue) REQUIRE n.id IS UNIQUE;
