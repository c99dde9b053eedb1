package org.kinlens.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one receiver.
 *
 * @param webhookId what the receiver gets as {@code webhook-id}: the id of the event, on every attempt
 * @param nextAttemptAt when it is tried again, or null if it is not
 * @param lastStatus HTTP status of the last answer, or null if there was none
 * @param lastError what went wrong last, or null
 */
public record Delivery(
        String id,
        String subscriptionId,
        String webhookId,
        long seq,
        String type,
        String subject,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError) {}
