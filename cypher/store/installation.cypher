// The one node that names this graph; made at its first start.
MERGE (i:Installation {key: 'kinlens'})
  ON CREATE SET i.id = $id, i.keyCheck = $keyCheck
RETURN i.id AS id, i.keyCheck AS keyCheck
