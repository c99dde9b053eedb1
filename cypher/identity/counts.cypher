// How many judgements there are of each kind, and how many on doubtful persons.
MATCH (:Person)-[s:SAME_AS]->(:Person)
RETURN s.kind AS kind, count(*) AS judgements, count(CASE WHEN size(coalesce(s.alarms, [])) > 0 THEN 1 END) AS alarms
ORDER BY kind
