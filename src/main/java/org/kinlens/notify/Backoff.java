package org.kinlens.notify;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a failed attempt: trebled each time up to a bound, and spread so that receivers that failed
 * together do not come back together.
 *
 * @param random gives values in [0, 1)
 */
record Backoff(Duration first, Duration last, DoubleSupplier random) {
    private static final double SPREAD = 0.2;

    /** @param failures failed attempts so far, 1 or more */
    Duration after(int failures) {
        double bound = last.toMillis();
        double millis = Math.min(bound, first.toMillis() * Math.pow(3, Math.min(failures, 40) - 1.0));
        double spread = 1 + SPREAD * (2 * random.getAsDouble() - 1);
        return Duration.ofMillis(Math.max(1, Math.round(Math.min(bound, millis * spread))));
    }
}
