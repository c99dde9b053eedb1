package org.kinlens.notify;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are sent.
 *
 * @param allowedHosts hosts that may lie at private addresses, by name as it stands in the URL
 * @param baseUrl address under which others reach this Kinlens; makes {@code dataschema} and the link to a finding full addresses
 * @param poll how often the outbox is looked into when nobody wakes it
 * @param timeout time for one attempt, answer included
 * @param inFlight events on their way to one receiver at a time, each of another subject
 * @param receivers receivers served at a time
 * @param lease how long one process keeps a receiver to itself; longer than {@code timeout}
 * @param firstRetry wait after the first failed attempt; trebled after each further one
 * @param lastRetry longest wait
 * @param giveUp age at which an undelivered event becomes a dead letter
 * @param keepDone how long delivered and dead ones stay listed
 */
@ConfigurationProperties("kinlens.webhooks")
public record WebhookProperties(
        @DefaultValue Set<String> allowedHosts,
        @Nullable URI baseUrl,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("8") int inFlight,
        @DefaultValue("8") int receivers,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("12h") Duration lastRetry,
        @DefaultValue("3d") Duration giveUp,
        @DefaultValue("90d") Duration keepDone) {
    public WebhookProperties {
        allowedHosts = allowedHosts.stream()
                .map(h -> h.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (lease.compareTo(timeout.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "kinlens.webhooks.lease is %s; expected at least twice kinlens.webhooks.timeout (%s)"
                            .formatted(lease, timeout));
        }
        if (inFlight < 1 || receivers < 1) {
            throw new IllegalArgumentException("kinlens.webhooks.in-flight is %d and receivers %d; expected 1 or more"
                    .formatted(inFlight, receivers));
        }
    }
}
