// A load that ended after an instant: what was counted before no longer says all.
MATCH (l:Load)
WHERE l.finishedAt > $at
RETURN l.id AS load
ORDER BY load
LIMIT 1
