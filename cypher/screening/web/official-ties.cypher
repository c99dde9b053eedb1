// Ties of an official to members of cases as the last run found them.
MATCH (:Person {id: $official})-[t:TIE]->(p:Person)
RETURN p.id AS relative, p.personId AS id, p.name AS name,
       coalesce(p.birthDateLast, p.birthDate) + duration({years: 18}) > $asOf AS minor,
       t.word AS word, t.termZh AS termZh, t.termEn AS termEn, t.from AS from, t.to AS to, t.confidence AS confidence,
       t.state AS state, t.declared AS declared
ORDER BY relative, size(t.word), confidence DESC, word, from
