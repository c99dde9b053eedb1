// All membership rows of these households.
UNWIND $ids AS id
MATCH (h:Household {id: id})<-[m:MEMBER_OF]-(p:Person)
RETURN id AS household, p.id AS person, p.canonicalId AS canonical, m.relationCode AS relationCode, m.codeSet AS codeSet,
       m.from AS from, m.to AS to
ORDER BY household, person, relationCode, from, to
