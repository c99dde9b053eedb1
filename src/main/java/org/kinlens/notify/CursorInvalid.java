package org.kinlens.notify;

/** The cursor did not come from a list of deliveries. */
public final class CursorInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    CursorInvalid(String cursor) {
        super("Cursor '%s' was read; expected the value of 'next' of an earlier page. Leave it out to start anew."
                .formatted(cursor));
    }
}
