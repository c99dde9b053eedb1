// Every row that states a marriage, of all sources; origin 0 = household register or application, 1 = declaration, 2 = else.
MATCH (a:Person)-[r:SPOUSE_OF]->(b:Person)
RETURN id(a) AS a, id(b) AS b, r.from AS from, r.to AS to, r.endReason AS endReason, r.undated AS undated,
       r.confidence AS confidence, r.question AS question,
       CASE r.feed WHEN 'household_member' THEN 0 WHEN 'support_person' THEN 0 WHEN 'relative_declaration' THEN 1 ELSE 2
       END AS origin
