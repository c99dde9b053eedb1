package org.kinlens.evaluation;

/** What was given cannot be evaluated; the message says what is missing. */
public final class EvaluationRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    EvaluationRefused(String message) {
        super(message);
    }
}
