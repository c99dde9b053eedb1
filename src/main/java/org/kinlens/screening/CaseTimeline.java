package org.kinlens.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Interval;
import org.kinlens.register.PartialDate;
import org.kinlens.register.Step;

/**
 * Acceptance, confirmation and end of a case as seen on a day. A date known in part is completed in each comparison so
 * that a duty stands rather than falls.
 *
 * @param t0 acceptance, else application; null if unknown
 * @param t1 confirmation; null if none is known
 * @param end end of payment; null if none is known
 * @param refused day of refusal, or null
 * @param rechecked day of the last re-check, or null
 * @param asOf the day taken as today
 */
record CaseTimeline(
        @Nullable PartialDate t0,
        @Nullable PartialDate t1,
        @Nullable PartialDate end,
        @Nullable PartialDate refused,
        @Nullable PartialDate rechecked,
        LocalDate asOf) {
    private static final Comparator<PartialDate> BY_DAY =
            Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last);

    /**
     * @param dates the case's own dates
     * @param steps its steps done by {@code asOf}
     */
    static CaseTimeline of(CaseDates dates, Collection<StepDone> steps, LocalDate asOf) {
        PartialDate accepted = dates.accepted() != null ? dates.accepted() : first(steps, Step.ACCEPT);
        return new CaseTimeline(
                accepted != null ? accepted : dates.applied(),
                dates.confirmed() != null ? dates.confirmed() : first(steps, Step.CONFIRM),
                Stream.of(Optional.ofNullable(dates.ended()), Optional.ofNullable(first(steps, Step.STOP)))
                        .flatMap(Optional::stream)
                        .min(BY_DAY)
                        .orElse(null),
                first(steps, Step.REFUSE),
                days(steps, Step.RECHECK).max(BY_DAY).orElse(null),
                asOf);
    }

    private static @Nullable PartialDate first(Collection<StepDone> steps, Step step) {
        return days(steps, step).min(BY_DAY).orElse(null);
    }

    private static Stream<PartialDate> days(Collection<StepDone> steps, Step step) {
        return steps.stream().filter(done -> done.step() == step).map(StepDone::on);
    }

    /** Accepted and neither confirmed, refused nor ended yet. */
    boolean pending() {
        return t0 != null && !t0.first().isAfter(asOf) && mayLieAhead(t1) && mayLieAhead(refused) && mayLieAhead(end);
    }

    /** Confirmed and not ended; a case without any date runs since ever. */
    boolean running() {
        return mayLieAhead(end) && (confirmed() != null || isWithoutDates());
    }

    private boolean isWithoutDates() {
        return t0 == null && t1 == null;
    }

    /** The confirmation, if it may lie on the as-of day or before. */
    @Nullable
    PartialDate confirmed() {
        return t1 != null && !t1.first().isAfter(asOf) ? t1 : null;
    }

    private boolean mayLieAhead(@Nullable PartialDate date) {
        return date == null || date.last().isAfter(asOf);
    }

    /** Acceptance to confirmation, both days included, or to the as-of day while there is none; empty if t1 lies before t0. */
    Optional<Interval> procedure() {
        LocalDate from = t0 == null ? null : t0.first();
        PartialDate confirmed = confirmed();
        LocalDate last = confirmed == null || confirmed.last().isAfter(asOf) ? asOf : confirmed.last();
        return from != null && from.isAfter(last)
                ? Optional.empty()
                : Optional.of(new Interval(from, last.plusDays(1)));
    }

    /** True if a running case was surely confirmed before the span began: the tie came later. */
    boolean beganAfterConfirmation(Interval span) {
        PartialDate confirmed = confirmed();
        LocalDate from = span.from();
        return running() && confirmed != null && from != null && from.isAfter(confirmed.last()) && !from.isAfter(asOf);
    }

    /** Last day the household was looked at: re-check, else confirmation; null if unknown. */
    @Nullable
    LocalDate lastChecked() {
        if (rechecked != null) {
            return rechecked.first();
        }
        PartialDate confirmed = confirmed();
        return confirmed == null ? null : confirmed.first();
    }
}
