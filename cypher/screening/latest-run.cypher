// The last stored run.
MATCH (s:Screening)
RETURN s.id AS id, s.profile AS profile, s.asOf AS asOf, s.finishedAt AS finishedAt, s.figures AS figures
ORDER BY coalesce(s.seq, 0) DESC, s.finishedAt DESC, s.id
LIMIT 1
