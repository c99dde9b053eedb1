package org.kinlens.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.TestStore;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class WebhookDeliveryIT {
    private static final CypherFile WRITE_EVENT = CypherFile.of(
            "test", "CREATE (:Event {id: $id, seq: $seq, type: $type, subject: $subject, time: $time, data: $data})");
    private static final CypherFile PENDING =
            CypherFile.of("test", "MATCH (d:Delivery {state: 'PENDING'}) RETURN count(d) AS n");
    private static final String RAISED = EventType.FINDING_RAISED.code();
    private static final String WITHDRAWN = EventType.FINDING_WITHDRAWN.code();
    private static AnnotationConfigApplicationContext context;

    private final GraphStore graph = TestStore.graph();
    private final List<WebhookDispatcher> dispatchers = new ArrayList<>();
    private int seq;

    @BeforeAll
    static void startContext() {
        context = NotifyTestContext.start(Map.of("kinlens.webhooks.give-up", "1s"));
    }

    @AfterAll
    static void stopContext() {
        context.close();
    }

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @AfterEach
    void stopAll() {
        dispatchers.forEach(WebhookDispatcher::stop);
    }

    private static Subscriptions subscriptions() {
        return context.getBean(Subscriptions.class);
    }

    private static Deliveries deliveries() {
        return context.getBean(Deliveries.class);
    }

    private WebhookDispatcher dispatcher(Duration giveUp) {
        return dispatcher(giveUp, Duration.ofMillis(10), Duration.ofMillis(40));
    }

    private WebhookDispatcher dispatcher(Duration giveUp, Duration firstRetry, Duration lastRetry) {
        WebhookProperties properties = new WebhookProperties(
                Set.of(),
                null,
                Duration.ofMillis(10),
                Duration.ofSeconds(5),
                4,
                2,
                Duration.ofSeconds(20),
                firstRetry,
                lastRetry,
                giveUp,
                Duration.ofDays(1));
        Backoff backoff = new Backoff(properties.firstRetry(), properties.lastRetry(), () -> 0.5);
        UrlPolicy policy = new UrlPolicy(Set.of(), HostAddresses::fromSystem);
        Outbox outbox = new Outbox(graph, TestStore.vault(), properties, backoff, Clock.systemUTC());
        CloudEvents events = new CloudEvents(TestStore.installation().id(), null);
        WebhookDispatcher made = new WebhookDispatcher(
                outbox, new WebhookClient(events, policy, properties.timeout(), Clock.systemUTC()), properties);
        dispatchers.add(made);
        made.start();
        return made;
    }

    private WebhookDispatcher dispatcher() {
        return dispatcher(Duration.ofMinutes(1));
    }

    private void event(String type, String subject) {
        seq++;
        String data =
                "{\"findingId\":\"%s\",\"ruleId\":\"INS-1\",\"ruleVersion\":1,\"channel\":\"STATUTORY\",\"severity\":\"HIGH\"}"
                        .formatted(subject);
        graph.write(
                WRITE_EVENT,
                Map.of(
                        "id",
                        "e" + seq,
                        "seq",
                        seq,
                        "type",
                        type,
                        "subject",
                        subject,
                        "time",
                        Instant.now(),
                        "data",
                        data));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private long pending() {
        return graph.list(PENDING, Map.of(), row -> row.longInteger("n")).get(0);
    }

    private void untilNothingWaits() {
        untilTrue(() -> pending() == 0);
    }

    private static void untilTrue(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aReceiverThatWasDownGetsEveryEventOnceItIsBack() throws Exception {
        int port = freePort();
        subscriptions().create("http://127.0.0.1:%d/hook".formatted(port), List.of(), null);
        dispatcher();
        for (int i = 0; i < 30; i++) {
            event(RAISED, "f" + i % 10);
        }
        untilTrue(() -> deliveries().page(null, DeliveryState.PENDING, 100, null).deliveries().stream()
                .anyMatch(d -> d.attempts() > 0));

        try (TestReceiver receiver = new TestReceiver(port)) {
            receiver.await(30);
            untilNothingWaits();

            assertThat(receiver.accepted())
                    .extracting(TestReceiver.Request::id)
                    .doesNotHaveDuplicates()
                    .hasSize(30);
            assertThat(receiver.accepted()).allSatisfy(r -> {
                assertThat(r.contentType()).isEqualTo("application/cloudevents+json");
                assertThat(r.json().get("id").asString()).isEqualTo(r.id());
            });
        }
    }

    @Test
    void keepsTheOrderOfASubject() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            AtomicInteger number = new AtomicInteger();
            receiver.answers(r -> number.incrementAndGet() % 3 == 0 ? 500 : number.get() % 5 == 0 ? 400 : 204);
            subscriptions().create(receiver.url(), List.of(), null);
            for (int i = 0; i < 40; i++) {
                event(i % 2 == 0 ? RAISED : WITHDRAWN, "f" + i % 4);
            }

            dispatcher();
            receiver.await(40);
            untilNothingWaits();

            assertThat(receiver.accepted()).hasSize(40);
            for (int s = 0; s < 4; s++) {
                String subject = "f" + s;
                assertThat(receiver.accepted().stream()
                                .filter(r -> r.subject().equals(subject))
                                .map(r -> Integer.parseInt(r.id().substring(1))))
                        .isSorted();
            }
        }
    }

    @Test
    void anEventThatMakesAReceiverFailHoldsUpNoOther() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            receiver.answers(r -> r.subject().equals("f0") ? 500 : 204);
            subscriptions().create(receiver.url(), List.of(), null);
            for (int i = 0; i < 20; i++) {
                event(RAISED, "f" + i);
            }

            dispatcher(Duration.ofHours(3), Duration.ofHours(1), Duration.ofHours(2));

            untilTrue(() -> pending() == 1);
        }
    }

    @Test
    void retriesUnderTheSameIdAndSignsEachTime() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            Set<String> seen = ConcurrentHashMap.newKeySet();
            receiver.answers(r -> seen.add(r.id()) ? 503 : 200);
            Subscriptions.Created created = subscriptions().create(receiver.url(), List.of(), null);
            event(RAISED, "f1");

            dispatcher();
            receiver.await(2);

            assertThat(receiver.requests()).extracting(TestReceiver.Request::id).containsExactly("e1", "e1");
            WebhookSecret secret = new WebhookSecret(created.secret());
            assertThat(receiver.requests())
                    .allSatisfy(r -> assertThat(r.signature())
                            .isEqualTo(secret.sign(r.id(), Long.parseLong(r.timestamp()), r.body())));
        }
    }

    @Test
    void signsWithEachLiveSecret() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            Subscriptions.Created created = subscriptions().create(receiver.url(), List.of(), null);
            String second = subscriptions().addSecret(created.id(), null);
            event(RAISED, "f1");

            dispatcher();
            receiver.await(1);

            TestReceiver.Request request = receiver.requests().get(0);
            long at = Long.parseLong(request.timestamp());
            assertThat(request.signature().split(" "))
                    .containsExactly(
                            new WebhookSecret(second).sign(request.id(), at, request.body()),
                            new WebhookSecret(created.secret()).sign(request.id(), at, request.body()));
        }
    }

    @Test
    void goneDisablesTheSubscription() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            receiver.answers(r -> 410);
            String id = subscriptions().create(receiver.url(), List.of(), null).id();
            event(RAISED, "f1");
            event(WITHDRAWN, "f1");

            dispatcher();
            receiver.await(1);
            untilTrue(() -> subscriptions().find(id).orElseThrow().disabledAt() != null);

            assertThat(subscriptions().find(id).orElseThrow().disabledReason()).isEqualTo("410 Gone");
            assertThat(receiver.requests()).hasSize(1);
            assertThat(pending()).isZero();
            assertThatExceptionOfType(ReplayRefused.class)
                    .isThrownBy(() -> deliveries().replay("e1." + id))
                    .withMessageContaining("disabled");
        }
    }

    @Test
    void aDeadLetterIsReplayedUnderTheSameId() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            receiver.answers(r -> 422);
            String id = subscriptions().create(receiver.url(), List.of(), null).id();
            event(RAISED, "f1");
            WebhookDispatcher dispatcher = dispatcher(Duration.ofMillis(100));
            untilTrue(() -> !deliveries()
                    .page(id, DeliveryState.DEAD, 10, null)
                    .deliveries()
                    .isEmpty());

            receiver.answers(r -> 200);
            deliveries().replay("e1." + id);
            dispatcher.wake();
            untilTrue(() -> !receiver.accepted().isEmpty());

            assertThat(new HashSet<>(receiver.requests().stream()
                            .map(TestReceiver.Request::id)
                            .toList()))
                    .containsExactly("e1");
            untilTrue(() -> !deliveries()
                    .page(id, DeliveryState.DONE, 10, null)
                    .deliveries()
                    .isEmpty());
        }
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            receiver.answers(r -> 302);
            String id = subscriptions().create(receiver.url(), List.of(), null).id();
            event(RAISED, "f1");

            dispatcher();
            receiver.await(2);

            Delivery delivery =
                    deliveries().page(id, null, 10, null).deliveries().get(0);
            assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
            assertThat(delivery.lastError()).isEqualTo("HTTP 302");
        }
    }

    @Test
    void aRestartGoesOnWhereItStopped() throws Exception {
        int port = freePort();
        subscriptions().create("http://127.0.0.1:%d/hook".formatted(port), List.of(), null);
        event(RAISED, "f1");
        WebhookDispatcher first = dispatcher();
        untilTrue(() -> pending() == 1);
        first.stop();
        event(RAISED, "f2");

        try (TestReceiver receiver = new TestReceiver(port)) {
            dispatcher();
            receiver.await(2);

            assertThat(receiver.accepted()).extracting(TestReceiver.Request::id).containsExactlyInAnyOrder("e1", "e2");
        }
    }

    @Test
    void severalProcessesShareAReceiverWithoutSendingTwice() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            subscriptions().create(receiver.url(), List.of(), null);
            for (int i = 0; i < 60; i++) {
                event(RAISED, "f" + i % 3);
            }

            dispatcher();
            dispatcher();
            receiver.await(60);
            untilNothingWaits();

            assertThat(receiver.requests()).extracting(TestReceiver.Request::id).doesNotHaveDuplicates();
            for (int s = 0; s < 3; s++) {
                String subject = "f" + s;
                assertThat(receiver.accepted().stream()
                                .filter(r -> r.subject().equals(subject))
                                .map(r -> Integer.parseInt(r.id().substring(1))))
                        .isSorted();
            }
        }
    }

    @Test
    void sendsOnlyTheTypesAskedForAndNothingFromBefore() throws Exception {
        try (TestReceiver receiver = new TestReceiver(0)) {
            event(WITHDRAWN, "early");
            subscriptions().create(receiver.url(), List.of(WITHDRAWN), null);
            event(RAISED, "f1");
            event(WITHDRAWN, "f1");

            dispatcher();
            receiver.await(1);
            untilNothingWaits();

            assertThat(receiver.requests()).extracting(TestReceiver.Request::id).containsExactly("e3");
        }
    }
}
