// Every marriage, of all sources.
MATCH (a:Person)-[r:SPOUSE_OF]->(b:Person)
RETURN id(a) AS a, id(b) AS b, r.from AS from, r.to AS to, r.endReason AS endReason, r.undated AS undated,
       r.confidence AS confidence
