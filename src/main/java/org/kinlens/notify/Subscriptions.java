package org.kinlens.notify;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinlens.notify.SubscriptionRefused.Reason;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Vault;
import org.springframework.stereotype.Service;

/** The receivers of events. A new one gets the events that are written after it was made, none from before. */
@Service
public class Subscriptions {
    /** Under which name the vault seals signing secrets. */
    static final String SEAL = "webhook-secret";

    private static final int LIVE_SECRETS = 3;
    private static final CypherFile LAST_EVENT = CypherFile.load("notify/last-event.cypher");
    private static final CypherFile FORGET = CypherFile.load("notify/forget-deliveries.cypher");

    private final SubscriptionRepository repository;
    private final GraphStore graph;
    private final Vault vault;
    private final UrlPolicy policy;
    private final Clock clock;

    Subscriptions(SubscriptionRepository repository, GraphStore graph, Vault vault, UrlPolicy policy, Clock clock) {
        this.repository = repository;
        this.graph = graph;
        this.vault = vault;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A subscription just made.
     *
     * @param secret its signing secret, shown this once
     */
    public record Created(String id, String secret) {
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Makes a subscription.
     *
     * @param types names of events; empty = all
     * @param secret a signing secret to use, or null for a new one
     * @throws SubscriptionRefused if the URL, a type or the secret is not acceptable
     */
    public Created create(String url, List<String> types, @Nullable String secret) {
        policy.objection(url).ifPresent(why -> {
            throw new SubscriptionRefused(Reason.URL, "The URL " + why + ".");
        });
        List<String> unknown =
                types.stream().filter(t -> EventType.of(t).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new SubscriptionRefused(
                    Reason.TYPES,
                    "Unknown event types %s; expected some of %s, or none for all."
                            .formatted(unknown, EventType.codes()));
        }
        WebhookSecret key = given(secret);
        long lastSeq =
                graph.list(LAST_EVENT, Map.of(), row -> row.longInteger("seq")).get(0);
        Subscription made = repository.save(new Subscription(
                "sub_" + UUID.randomUUID().toString().replace("-", ""),
                url,
                types.stream().distinct().sorted().toList(),
                List.of(vault.seal(SEAL, key.text())),
                lastSeq,
                ZonedDateTime.now(clock),
                null,
                null,
                null));
        return new Created(made.id(), key.text());
    }

    /** All, oldest first. */
    public List<Subscription> all() {
        return repository.findAllByOrderByCreatedAtAscIdAsc();
    }

    public Optional<Subscription> find(String id) {
        return repository.findById(id);
    }

    /**
     * Ends a subscription; its deliveries go with it.
     *
     * @throws UnknownSubscription if there is none with this id
     */
    public void delete(String id) {
        repository.delete(required(id));
        graph.write(FORGET, Map.of("subscription", id));
    }

    /**
     * Adds a signing secret. Requests then carry a signature by each live secret, the newest first, until the old ones are
     * retired; at most three live at a time.
     *
     * @return the new secret, shown this once
     */
    public String addSecret(String id, @Nullable String secret) {
        Subscription subscription = required(id);
        WebhookSecret key = given(secret);
        List<String> sealed = new ArrayList<>(List.of(vault.seal(SEAL, key.text())));
        subscription.sealedSecrets().stream()
                .filter(s -> !sealed.contains(s))
                .limit(LIVE_SECRETS - 1L)
                .forEach(sealed::add);
        repository.save(subscription.withSecrets(sealed));
        return key.text();
    }

    /** Keeps the newest signing secret only. */
    public void retireOldSecrets(String id) {
        Subscription subscription = required(id);
        repository.save(subscription.withSecrets(subscription.sealedSecrets().subList(0, 1)));
    }

    private Subscription required(String id) {
        return repository.findById(id).orElseThrow(() -> new UnknownSubscription(id));
    }

    private static WebhookSecret given(@Nullable String secret) {
        return secret == null
                ? WebhookSecret.random()
                : WebhookSecret.parse(secret)
                        .orElseThrow(() -> new SubscriptionRefused(
                                Reason.SECRET,
                                "The secret is not of Standard Webhooks; expected 'whsec_' and base64 of 24 to 64 bytes,"
                                        + " or no secret to get a new one."));
    }
}
