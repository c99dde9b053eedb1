package org.kinlens.screening;

/** A run cannot start or go on; the message says why and what to do. */
public final class ScreeningRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ScreeningRefused(String message) {
        super(message);
    }
}
