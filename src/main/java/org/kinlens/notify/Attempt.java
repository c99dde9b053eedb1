package org.kinlens.notify;

import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to deliver.
 *
 * @param status HTTP status, or null if there was no answer
 * @param error short reason without addresses or contents, or null
 */
record Attempt(
        Outbox.Due due,
        Result result,
        @Nullable Integer status,
        @Nullable String error) {
    /** REFUSED concerns this event only, UNREACHABLE the receiver as a whole. */
    enum Result {
        DONE,
        GONE,
        REFUSED,
        UNREACHABLE
    }

    static Attempt answered(Outbox.Due due, int status) {
        if (status >= 200 && status < 300) {
            return new Attempt(due, Result.DONE, status, null);
        }
        Result result = status == 410
                ? Result.GONE
                : status >= 500 || status == 408 || status == 429 ? Result.UNREACHABLE : Result.REFUSED;
        return new Attempt(due, result, status, "HTTP " + status);
    }

    static Attempt failed(Outbox.Due due, String error) {
        return new Attempt(due, Result.UNREACHABLE, null, error);
    }
}
