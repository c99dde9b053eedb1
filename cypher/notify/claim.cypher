// Takes a receiver for one process for a while, and the first waiting delivery of each subject if it is due. No row:
// another process has it, or it is paused or disabled. The lease runs on the clock of the server, which all share.
MATCH (s:Subscription {id: $subscription})
SET s.lockedAt = datetime()
WITH s
WHERE s.disabledAt IS NULL
  AND (s.leaseUntil IS NULL OR s.leaseUntil < datetime.realtime() OR s.leaseOwner = $owner)
  AND (s.pausedUntil IS NULL OR s.pausedUntil <= $now)
SET s.leaseOwner = $owner, s.leaseUntil = datetime.realtime() + duration({milliseconds: $leaseMillis})
WITH s
CALL (s) {
  MATCH (s)-[:PENDING]->(d:Delivery)
  WITH d ORDER BY d.seq, d.id
  WITH d.subject AS subject, collect(d)[0] AS head
  WHERE head.nextAttemptAt <= $now
  WITH head ORDER BY head.seq, head.id LIMIT $limit
  MATCH (head)-[:OF]->(e:Event)
  RETURN collect({id: head.id, attempts: head.attempts, retryUntil: head.retryUntil, eventId: e.id, type: e.type,
                  subject: e.subject, time: split(toString(e.time), '[')[0], data: e.data}) AS due
}
RETURN s.url AS url, s.sealedSecrets AS secrets, coalesce(s.failures, 0) AS failures, due
