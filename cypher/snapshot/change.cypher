// Number of the last change of persons or kin facts; 0 before the first.
OPTIONAL MATCH (i:Installation {key: 'kinlens'})
RETURN coalesce(i.change, 0) AS change
