package org.kinlens.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Vault;

/**
 * The state of all sending, kept in the graph: a restart of Kinlens or of a receiver loses nothing. Events wait as they
 * were written with their findings; per receiver they become deliveries, which end as done or dead.
 */
final class Outbox {
    private static final int EVENTS = 2_000;
    private static final int DUE = 256;
    private static final CypherFile WORK = CypherFile.load("notify/receivers-with-work.cypher");
    private static final CypherFile FAN_OUT = CypherFile.load("notify/fan-out.cypher");
    private static final CypherFile CLAIM = CypherFile.load("notify/claim.cypher");
    private static final CypherFile RECORD = CypherFile.load("notify/record.cypher");
    private static final CypherFile PAUSE = CypherFile.load("notify/pause.cypher");
    private static final CypherFile GIVE_UP = CypherFile.load("notify/give-up.cypher");
    private static final CypherFile DISABLE = CypherFile.load("notify/disable.cypher");
    private static final CypherFile RELEASE = CypherFile.load("notify/release.cypher");
    private static final CypherFile SWEEP = CypherFile.load("notify/sweep.cypher");

    private final GraphStore graph;
    private final Vault vault;
    private final WebhookProperties properties;
    private final Backoff backoff;
    private final Clock clock;

    Outbox(GraphStore graph, Vault vault, WebhookProperties properties, Backoff backoff, Clock clock) {
        this.graph = graph;
        this.vault = vault;
        this.properties = properties;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** One delivery that is due. */
    record Due(String id, int attempts, Instant retryUntil, EventData event) {}

    /** An event as it was written. */
    record EventData(String id, String type, String subject, String time, String data) {}

    /** A receiver held by this process, and what is due for it: one delivery a subject. */
    record Claim(String subscription, String url, List<WebhookSecret> secrets, int failures, List<Due> due) {
        Claim {
            secrets = List.copyOf(secrets);
            due = List.copyOf(due);
        }
    }

    /** Ids of the receivers for which there is something to do. */
    List<String> receiversWithWork() {
        return graph.list(WORK, Map.of("now", clock.instant()), row -> row.string("id"));
    }

    /** Makes deliveries of all events that are new to this receiver. */
    void fanOut(String subscription) {
        Instant now = clock.instant();
        Map<String, Object> parameters = Map.of(
                "subscription", subscription, "now", now, "retryUntil", now.plus(properties.giveUp()), "limit", EVENTS);
        int events = EVENTS;
        while (events == EVENTS) {
            events = graph.inTransaction(work -> work.list(FAN_OUT, parameters, row -> row.integer("events")).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }
    }

    /** Takes the receiver for this process; empty if another one has it or nothing may be sent to it now. */
    Optional<Claim> claim(String subscription, String owner) {
        Map<String, Object> parameters = Map.of(
                "subscription", subscription,
                "owner", owner,
                "now", clock.instant(),
                "leaseMillis", properties.lease().toMillis(),
                "limit", DUE);
        return graph.inTransaction(work -> work.list(CLAIM, parameters, row -> claim(subscription, row)).stream()
                .findFirst());
    }

    private Claim claim(String subscription, Row row) {
        List<WebhookSecret> secrets = row.strings("secrets").stream()
                .map(s -> new WebhookSecret(vault.open(Subscriptions.SEAL, s)))
                .toList();
        List<Due> due = row.rows("due").stream()
                .map(d -> new Due(
                        d.string("id"),
                        d.integer("attempts"),
                        Objects.requireNonNull(d.instantOrNull("retryUntil")),
                        new EventData(
                                d.string("eventId"),
                                d.string("type"),
                                d.string("subject"),
                                d.string("time"),
                                d.string("data"))))
                .toList();
        return new Claim(subscription, row.string("url"), secrets, row.integer("failures"), due);
    }

    void release(String subscription, String owner) {
        graph.write(RELEASE, Map.of("subscription", subscription, "owner", owner));
    }

    /**
     * Keeps what became of some attempts, all or none.
     *
     * @return how often the receiver failed to answer in a row, 0 if it answered
     */
    int record(Claim claim, int failures, List<Attempt> attempts) {
        Instant now = clock.instant();
        // One event that makes a receiver fail must not hold up the others that it takes in the same breath.
        boolean silent = attempts.stream().anyMatch(a -> a.result() == Attempt.Result.UNREACHABLE)
                && attempts.stream().noneMatch(a -> a.result() == Attempt.Result.DONE);
        Optional<Attempt> gone =
                attempts.stream().filter(a -> a.result() == Attempt.Result.GONE).findFirst();
        int inARow = silent ? failures + 1 : 0;
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        attempts.forEach(a -> rows.add(row(a, now)));
        graph.inTransaction(work -> {
            work.run(RECORD, Map.of("rows", rows, "now", now));
            if (gone.isPresent()) {
                work.run(DISABLE, Map.of("subscription", claim.subscription(), "now", now, "reason", "410 Gone"));
            } else if (silent) {
                work.run(PAUSE, pause(claim, inARow, now.plus(backoff.after(inARow))));
                work.run(
                        GIVE_UP,
                        Map.of("subscription", claim.subscription(), "now", now, "error", "receiver does not answer"));
            } else if (failures > 0) {
                work.run(PAUSE, pause(claim, 0, null));
            }
            return inARow;
        });
        return inARow;
    }

    private static Map<String, @Nullable Object> pause(Claim claim, int failures, @Nullable Instant until) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("subscription", claim.subscription());
        parameters.put("failures", failures);
        parameters.put("pausedUntil", until);
        return parameters;
    }

    private Map<String, @Nullable Object> row(Attempt attempt, Instant now) {
        boolean done = attempt.result() == Attempt.Result.DONE;
        boolean dead = !done && !now.isBefore(attempt.due().retryUntil());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", attempt.due().id());
        row.put("status", attempt.status());
        row.put("error", attempt.error());
        row.put("state", (done ? DeliveryState.DONE : dead ? DeliveryState.DEAD : DeliveryState.PENDING).name());
        row.put("nextAttemptAt", done || dead ? null : nextAttempt(attempt, now));
        return row;
    }

    /** No later than the end of its time, so that it is given up after a last attempt and not before. */
    private Instant nextAttempt(Attempt attempt, Instant now) {
        Instant next = now.plus(backoff.after(attempt.due().attempts() + 1));
        return next.isAfter(attempt.due().retryUntil()) ? attempt.due().retryUntil() : next;
    }

    void sweep() {
        Duration keep = properties.keepDone();
        graph.write(SWEEP, Map.of("before", clock.instant().minus(keep)));
    }
}
