package org.kinlens.intake.read;

/** A file that cannot be read as what it claims to be; the message says which, where and what to do. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
