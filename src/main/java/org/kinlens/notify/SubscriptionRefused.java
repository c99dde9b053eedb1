package org.kinlens.notify;

/** A subscription cannot be made as asked; the message says why and what to do. */
public final class SubscriptionRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is wrong with it. */
    public enum Reason {
        URL,
        TYPES,
        SECRET
    }

    SubscriptionRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
