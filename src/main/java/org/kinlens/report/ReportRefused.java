package org.kinlens.report;

/** A report cannot be written as asked; the message says what was read, what was expected and what to do. */
public final class ReportRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ReportRefused(String message) {
        super(message);
    }

    ReportRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
