package org.kinlens.notify;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A receiver of events. The dispatcher keeps its own marks (lease, pause, last event handed out) on the same node; they
 * are no part of this aggregate, and saving it leaves them alone.
 *
 * @param types names of the events it wants; empty = all
 * @param sealedSecrets signing secrets that are live, newest first
 * @param fromSeq only events after this one are sent to it
 * @param disabledAt since when nothing is sent, or null
 * @param disabledReason why nothing is sent, or null
 */
@Node("Subscription")
public record Subscription(
        @Id String id,
        String url,
        List<String> types,
        List<String> sealedSecrets,
        long fromSeq,
        ZonedDateTime createdAt,
        @Nullable ZonedDateTime disabledAt,
        @Nullable String disabledReason,
        @Version @Nullable Long version) {
    public Subscription {
        types = List.copyOf(types);
        sealedSecrets = List.copyOf(sealedSecrets);
    }

    Subscription withSecrets(List<String> sealed) {
        return new Subscription(id, url, types, sealed, fromSeq, createdAt, disabledAt, disabledReason, version);
    }

    /** Without the URL, whose path may hold a token, and without secrets. */
    @Override
    public String toString() {
        return "Subscription " + id;
    }
}
