package org.kinlens.intake.write;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.PartialDate;

/** First and last possible day of a birth in one number: the upper and the lower half are epoch days. */
final class Birth {
    static final long UNKNOWN = Long.MIN_VALUE;

    private Birth() {}

    static long of(Optional<PartialDate> date) {
        return date.map(d -> of(d.first(), d.last())).orElse(UNKNOWN);
    }

    static long of(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return UNKNOWN;
        }
        return first.toEpochDay() << 32 | ((last == null ? first : last).toEpochDay() & 0xFFFFFFFFL);
    }

    /** True only if it is sure that a was born before b. */
    static boolean isBefore(long a, long b) {
        return a != UNKNOWN && b != UNKNOWN && (int) a < (int) (b >> 32);
    }
}
