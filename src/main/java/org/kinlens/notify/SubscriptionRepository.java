package org.kinlens.notify;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface SubscriptionRepository extends Neo4jRepository<Subscription, String> {
    List<Subscription> findAllByOrderByCreatedAtAscIdAsc();
}
