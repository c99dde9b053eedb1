// Facts drawn from register units are replaced by unit; placeholders and questions come with them.
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT doubt_id IF NOT EXISTS FOR (n:Doubt) REQUIRE n.id IS UNIQUE;
CREATE INDEX question_unit IF NOT EXISTS FOR (n:Question) ON (n.unit);
CREATE INDEX parent_unit IF NOT EXISTS FOR ()-[r:PARENT_OF]-() ON (r.unit);
CREATE INDEX spouse_unit IF NOT EXISTS FOR ()-[r:SPOUSE_OF]-() ON (r.unit);
