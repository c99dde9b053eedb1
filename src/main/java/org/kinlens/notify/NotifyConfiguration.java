package org.kinlens.notify;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Installation;
import org.kinlens.store.Vault;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sending of events together. Only the server sends; commands leave their events in the outbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class NotifyConfiguration {
    @Bean
    UrlPolicy urlPolicy(WebhookProperties properties) {
        return new UrlPolicy(properties.allowedHosts(), HostAddresses::fromSystem);
    }

    @Bean
    Outbox outbox(GraphStore graph, Vault vault, WebhookProperties properties, Clock clock) {
        Backoff backoff = new Backoff(
                properties.firstRetry(),
                properties.lastRetry(),
                () -> ThreadLocalRandom.current().nextDouble());
        return new Outbox(graph, vault, properties, backoff, clock);
    }

    @Bean
    @ConditionalOnWebApplication
    WebhookDispatcher webhookDispatcher(
            Outbox outbox, UrlPolicy policy, WebhookProperties properties, Installation installation, Clock clock) {
        CloudEvents events = new CloudEvents(installation.id(), properties.baseUrl());
        return new WebhookDispatcher(
                outbox, new WebhookClient(events, policy, properties.timeout(), clock), properties);
    }
}
