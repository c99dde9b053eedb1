// How often a receiver failed to answer in a row, and until when it is left in peace.
MATCH (s:Subscription {id: $subscription})
SET s.failures = $failures, s.pausedUntil = $pausedUntil
