// The newest event, 0 where there is none. seq rises in the order in which events are committed.
OPTIONAL MATCH (e:Event) WHERE e.seq > 0
RETURN coalesce(max(e.seq), 0) AS seq
