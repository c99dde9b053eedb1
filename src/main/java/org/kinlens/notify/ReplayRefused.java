package org.kinlens.notify;

/** A delivery cannot be sent again as things stand. */
public final class ReplayRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReplayRefused(String message) {
        super(message);
    }
}
