package org.kinlens.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What was sent, what waits, and what was given up. */
@Service
public class Deliveries {
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})~(\\S{1,200})");
    private static final CypherFile PAGE = CypherFile.load("notify/deliveries.cypher");
    private static final CypherFile FIND = CypherFile.load("notify/delivery.cypher");
    private static final CypherFile REPLAY = CypherFile.load("notify/replay.cypher");

    private final GraphStore graph;
    private final WebhookProperties properties;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deliveries(GraphStore graph, WebhookProperties properties, Clock clock, ApplicationEventPublisher events) {
        this.graph = graph;
        this.properties = properties;
        this.clock = clock;
        this.events = events;
    }

    /** A delivery waits again; wakes the dispatcher. */
    record Replayed(String deliveryId) {}

    /**
     * A page of deliveries, newest event first.
     *
     * @param subscription id of a subscription, or null for any
     * @param limit 1 to 1000
     * @throws CursorInvalid if the cursor is none of ours
     */
    public DeliveryPage page(
            @Nullable String subscription, @Nullable DeliveryState state, int limit, @Nullable String cursor) {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit %d is outside 1..1000".formatted(limit));
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("subscription", subscription);
        parameters.put("state", state == null ? null : state.name());
        parameters.put("limit", limit + 1);
        position(cursor, parameters);
        List<Delivery> found = graph.list(PAGE, parameters, Deliveries::delivery);
        if (found.size() <= limit) {
            return new DeliveryPage(found, null);
        }
        Delivery last = found.get(limit - 1);
        return new DeliveryPage(found.subList(0, limit), last.seq() + "~" + last.id());
    }

    /**
     * Sends a delivery again, under the same {@code webhook-id} and with a new span of retries.
     *
     * @throws UnknownDelivery if there is none with this id
     * @throws ReplayRefused if it still waits, or its receiver is disabled
     */
    public void replay(String id) {
        Instant now = clock.instant();
        boolean waits = graph.inTransaction(work -> !work.list(
                        REPLAY, Map.of("id", id, "now", now, "retryUntil", now.plus(properties.giveUp())), row -> row)
                .isEmpty());
        if (!waits) {
            throw whyNot(id);
        }
        events.publishEvent(new Replayed(id));
    }

    private RuntimeException whyNot(String id) {
        List<Delivery> found = graph.list(FIND, Map.of("id", id), Deliveries::delivery);
        if (found.isEmpty()) {
            return new UnknownDelivery(id);
        }
        return new ReplayRefused(
                found.get(0).state() == DeliveryState.PENDING
                        ? "Delivery %s is still being tried; only delivered or dead ones are replayed.".formatted(id)
                        : "The receiver of delivery %s is disabled. Make a new subscription first.".formatted(id));
    }

    private static void position(@Nullable String cursor, Map<String, @Nullable Object> parameters) {
        if (cursor == null || cursor.isEmpty()) {
            parameters.put("beforeSeq", Long.MAX_VALUE);
            parameters.put("afterId", "");
            return;
        }
        Matcher matcher = CURSOR.matcher(cursor);
        if (!matcher.matches()) {
            throw new CursorInvalid(cursor);
        }
        parameters.put("beforeSeq", Long.parseLong(Objects.requireNonNull(matcher.group(1))));
        parameters.put("afterId", Objects.requireNonNull(matcher.group(2)));
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                row.string("id"),
                row.string("subscriptionId"),
                row.string("eventId"),
                row.longInteger("seq"),
                row.string("type"),
                row.string("subject"),
                DeliveryState.valueOf(row.string("state")),
                row.integer("attempts"),
                Objects.requireNonNull(row.instantOrNull("createdAt")),
                row.instantOrNull("nextAttemptAt"),
                row.has("lastStatus") ? Integer.valueOf(row.integer("lastStatus")) : null,
                row.stringOrNull("lastError"));
    }
}
