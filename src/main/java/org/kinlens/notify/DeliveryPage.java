package org.kinlens.notify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some deliveries, newest event first.
 *
 * @param next cursor of the following page, or null on the last one
 */
public record DeliveryPage(
        List<Delivery> deliveries, @Nullable String next) {
    public DeliveryPage {
        deliveries = List.copyOf(deliveries);
    }
}
