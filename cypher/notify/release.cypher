// Gives a receiver back before its lease ends.
MATCH (s:Subscription {id: $subscription}) WHERE s.leaseOwner = $owner
REMOVE s.leaseOwner, s.leaseUntil
