package org.kinlens.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SubscriptionsIT {
    private static final String URL = "http://localhost:9999/hook";
    private static final CypherFile DELIVERIES = CypherFile.of(
            "test",
            "UNWIND range(1, 25) AS i CREATE (:Delivery {id: 'd' + i, subscriptionId: 's', eventId: 'e' + i, seq: i / 2,"
                    + " type: 't', subject: 'f', state: 'DEAD', attempts: 1, createdAt: datetime()})");
    private static final CypherFile LEFT = CypherFile.of("test", "MATCH (d:Delivery) RETURN count(d) AS n");
    private static final CypherFile SECRETS =
            CypherFile.of("test", "MATCH (s:Subscription) RETURN s.sealedSecrets AS secrets");
    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void startContext() {
        context = NotifyTestContext.start(Map.of("kinlens.webhooks.allowed-hosts", "hooks.internal"));
    }

    @AfterAll
    static void stopContext() {
        context.close();
    }

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    private static Subscriptions subscriptions() {
        return context.getBean(Subscriptions.class);
    }

    @Test
    void keepsASubscription() {
        Subscriptions.Created created = subscriptions().create(URL, List.of(EventType.FINDING_RAISED.code()), null);

        assertThat(subscriptions().all()).singleElement().satisfies(s -> {
            assertThat(s.id()).isEqualTo(created.id());
            assertThat(s.url()).isEqualTo(URL);
            assertThat(s.types()).containsExactly("org.kinlens.finding.raised.v1");
            assertThat(s.disabledAt()).isNull();
        });
    }

    @Test
    void sealsTheSecretItWasGiven() {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        assertThat(subscriptions().create(URL, List.of(), secret).secret()).isEqualTo(secret);

        String stored = TestStore.graph()
                .list(SECRETS, Map.of(), row -> row.strings("secrets"))
                .get(0)
                .get(0);
        assertThat(stored).doesNotContain("MfKQ9r8GKY");
        assertThat(TestStore.vault().open(Subscriptions.SEAL, stored)).isEqualTo(secret);
    }

    @Test
    void refusesUrlTypesAndSecretsByName() {
        assertThatExceptionOfType(SubscriptionRefused.class)
                .isThrownBy(() -> subscriptions().create("https://10.0.0.1/x", List.of(), null))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(SubscriptionRefused.Reason.URL));
        assertThatExceptionOfType(SubscriptionRefused.class)
                .isThrownBy(() -> subscriptions().create(URL, List.of("org.kinlens.other.v1"), null))
                .withMessageContaining("org.kinlens.finding.raised.v1");
        assertThatExceptionOfType(SubscriptionRefused.class)
                .isThrownBy(() -> subscriptions().create(URL, List.of(), "secret"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(SubscriptionRefused.Reason.SECRET));
        assertThat(subscriptions().all()).isEmpty();
    }

    @Test
    void takesAHostAllowedByName() {
        assertThat(subscriptions()
                        .create("https://hooks.internal/x", List.of(), null)
                        .id())
                .startsWith("sub_");
    }

    @Test
    void rotatesSecretsAndKeepsThreeAtMost() {
        String id = subscriptions().create(URL, List.of(), null).id();

        IntStream.range(0, 4).forEach(i -> subscriptions().addSecret(id, null));
        assertThat(subscriptions().find(id).orElseThrow().sealedSecrets()).hasSize(3);

        subscriptions().retireOldSecrets(id);
        assertThat(subscriptions().find(id).orElseThrow().sealedSecrets()).hasSize(1);
    }

    @Test
    void deletesASubscriptionOnce() {
        String id = subscriptions().create(URL, List.of(), null).id();

        subscriptions().delete(id);

        assertThat(subscriptions().all()).isEmpty();
        assertThatExceptionOfType(UnknownSubscription.class)
                .isThrownBy(() -> subscriptions().delete(id));
    }

    @Test
    void pagesThroughDeliveriesNewestFirst() {
        TestStore.graph().write(DELIVERIES, Map.of());
        Deliveries deliveries = context.getBean(Deliveries.class);

        DeliveryPage first = deliveries.page(null, null, 10, null);
        DeliveryPage second = deliveries.page(null, null, 10, first.next());
        DeliveryPage third = deliveries.page(null, null, 10, second.next());

        assertThat(List.of(first, second, third).stream().flatMap(p -> p.deliveries().stream()))
                .extracting(Delivery::id)
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(third.next()).isNull();
        assertThatExceptionOfType(CursorInvalid.class).isThrownBy(() -> deliveries.page(null, null, 10, "nonsense"));
    }

    @Test
    void anUnknownDeliveryIsNotReplayed() {
        assertThatExceptionOfType(UnknownDelivery.class)
                .isThrownBy(() -> context.getBean(Deliveries.class).replay("d0"));
    }

    @Test
    void sweepsDeliveriesWhoseReceiverIsGone() {
        TestStore.graph().write(DELIVERIES, Map.of());

        context.getBean(Outbox.class).sweep();

        assertThat(TestStore.graph().list(LEFT, Map.of(), row -> row.integer("n")))
                .containsExactly(0);
    }
}
