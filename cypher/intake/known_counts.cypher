// How much the graph holds already; answered from the count store.
CALL () { MATCH (p:Person) RETURN count(p) AS persons }
CALL () { MATCH (c:AssistanceCase) RETURN count(c) AS cases }
CALL () { MATCH (h:Household) RETURN count(h) AS households }
CALL () { MATCH ()-[m:MEMBER_OF]->() RETURN count(m) AS memberships }
CALL () { MATCH ()-[r:PARENT_OF]->() RETURN count(r) AS parents }
RETURN persons AS PERSON, cases AS CASE, households AS HOUSEHOLD, memberships, parents
