package org.kinlens.notify;

/** No subscription has this id. */
public final class UnknownSubscription extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownSubscription(String id) {
        super("No subscription %s. GET /api/v1/subscriptions lists them.".formatted(id));
    }
}
