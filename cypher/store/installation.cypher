// The one node that names this graph and remembers a check value of the key it is written with.
MERGE (i:Installation {key: 'kinlens'})
SET i.id = coalesce(i.id, $id), i.keyCheck = coalesce(i.keyCheck, $keyCheck)
RETURN i.id AS id, i.keyCheck AS keyCheck
