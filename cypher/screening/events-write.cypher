// Appends events to the outbox. Writing the counter locks it, so that numbers are given in the order of commits.
MERGE (i:Installation {key: 'kinlens'})
SET i.eventSeq = coalesce(i.eventSeq, 0) + size($rows)
WITH i.eventSeq - size($rows) AS base
UNWIND range(0, size($rows) - 1) AS n
CREATE (e:Event)
SET e = $rows[n], e.seq = base + n + 1
