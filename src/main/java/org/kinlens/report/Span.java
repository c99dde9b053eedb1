package org.kinlens.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a report can tell of: its period, cut at the day of the latest screening.
 *
 * @param from first day
 * @param through last day that was screened; before {@code from} if none was
 * @param overdueBefore what was due before this day is overdue: the day of the screening itself has not passed yet
 * @param periodEnd last day of the period
 */
record Span(LocalDate from, LocalDate through, LocalDate overdueBefore, LocalDate periodEnd) {
    static Span of(ReportPeriod period, @Nullable LocalDate screenedOn) {
        LocalDate dayAfter = period.to().plusDays(1);
        return screenedOn == null || screenedOn.isAfter(period.to())
                ? new Span(period.from(), period.to(), dayAfter, period.to())
                : new Span(period.from(), screenedOn, screenedOn, period.to());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
