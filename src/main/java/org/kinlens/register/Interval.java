package org.kinlens.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Half-open span of days {@code [from, to)}; a null bound is unbounded (unknown start, still true).
 *
 * @param from first day, or null
 * @param to first day no longer in it, or null
 */
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Without bounds. */
    public static final Interval ALWAYS = new Interval(null, null);

    public Interval {
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("'to' %s must be after 'from' %s".formatted(to, from));
        }
    }

    /** The span of the two dates with unknown days widened to possible overlap; empty if nothing is left. */
    public static Optional<Interval> widened(@Nullable PartialDate from, @Nullable PartialDate to) {
        LocalDate start = from == null ? null : from.first();
        LocalDate end = to == null ? null : to.endWidened();
        return start != null && end != null && !end.isAfter(start)
                ? Optional.empty()
                : Optional.of(new Interval(start, end));
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Interval other) {
        return intersect(other).isPresent();
    }

    /** The days in both, if any. */
    public Optional<Interval> intersect(Interval other) {
        LocalDate start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return start != null && end != null && !end.isAfter(start)
                ? Optional.empty()
                : Optional.of(new Interval(start, end));
    }
}
