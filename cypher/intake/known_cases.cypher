// Cases of these ids in any source; placeholders are none.
UNWIND $ids AS id
MATCH (c:AssistanceCase {caseId: id})
WHERE NOT coalesce(c.placeholder, false)
RETURN id, c.source AS source
