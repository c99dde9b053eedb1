// What was on its way to a receiver that is gone.
MATCH (d:Delivery {subscriptionId: $subscription})
DETACH DELETE d
