// Stores a finished run; seq tells which one is the last, whatever the clock does.
OPTIONAL MATCH (before:Screening)
WITH coalesce(max(before.seq), 0) + 1 AS seq
CREATE (s:Screening {id: $id, seq: seq, profile: $profile, asOf: $asOf, finishedAt: $finishedAt, figures: $figures})
