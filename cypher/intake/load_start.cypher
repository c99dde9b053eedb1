// A load begins; until it is complete nothing may be screened.
MERGE (l:Load {id: $id})
SET l.path = $path, l.state = 'RUNNING', l.startedAt = $now
REMOVE l.finishedAt, l.figures
