// Judgements are found by their id; households wait to have their facts drawn anew.
CREATE INDEX same_as_id IF NOT EXISTS FOR ()-[s:SAME_AS]-() ON (s.id);
CREATE CONSTRAINT household_due_id IF NOT EXISTS FOR (n:HouseholdDue) REQUIRE n.id IS UNIQUE;
