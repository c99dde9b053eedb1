package org.kinlens.notify;

/** No delivery has this id. */
public final class UnknownDelivery extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownDelivery(String id) {
        super("No delivery %s. GET /api/v1/deliveries lists them.".formatted(id));
    }
}
