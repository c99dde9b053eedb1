// Stores a finished run.
CREATE (s:Screening {id: $id, profile: $profile, asOf: $asOf, finishedAt: $finishedAt, figures: $figures})
