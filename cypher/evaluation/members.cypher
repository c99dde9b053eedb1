// Every record of a member of a case, whenever.
MATCH (:AssistanceCase)-[:COVERS]->(p:Person)
RETURN DISTINCT p.id AS person
