// Remembers the files that this graph was brought to or checked with, by purpose.
MERGE (s:Schema {key: 'kinlens'})
SET s += $digests
