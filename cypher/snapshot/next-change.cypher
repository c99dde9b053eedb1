// Persons or kin facts were changed.
MERGE (i:Installation {key: 'kinlens'})
SET i.change = coalesce(i.change, 0) + 1
RETURN i.change AS change
