// A load is complete; an earlier, interrupted one of the same path is overcome by it.
MATCH (l:Load {id: $id})
SET l.state = 'COMPLETE', l.finishedAt = $now, l.figures = $figures
WITH l
MATCH (old:Load {path: l.path, state: 'RUNNING'})
WHERE old <> l
DELETE old
