// Forgets a batch of old deliveries that are over, and those whose receiver is gone.
MATCH (d:Delivery)
WHERE (d.state <> 'PENDING' AND d.createdAt < $before) OR NOT EXISTS { MATCH (:Subscription {id: d.subscriptionId}) }
WITH d LIMIT 5000
DETACH DELETE d
