package org.kinlens.screening;

/** A run cannot start or go on; the message says why and what to do. */
public final class ScreeningRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public ScreeningRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** For pages, which say it in the language of the reader. */
    public Reason reason() {
        return reason;
    }

    /** Why a run is refused. */
    public enum Reason {
        BUSY,
        UNFINISHED_LOAD,
        PROFILE,
        FOLDER
    }
}
