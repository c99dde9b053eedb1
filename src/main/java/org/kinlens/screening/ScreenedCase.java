package org.kinlens.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.DivisionCode;
import org.kinlens.register.Interval;
import org.kinlens.register.PartialDate;
import org.kinlens.register.Program;

/**
 * An assistance case as a run sees it.
 *
 * @param key id of its node
 * @param caseId id in its source, as printed
 * @param division 12 digits: of the case, else the household, else the applicant; empty if unknown
 * @param recheckMonths months between re-checks, 0 if not said
 * @param extended true if a ground for more time is stated
 * @param dates its own dates
 * @param members canonical ids of its members and applicant, ascending
 */
record ScreenedCase(
        String key,
        String caseId,
        Program program,
        @Nullable String householdId,
        String division,
        int recheckMonths,
        boolean extended,
        CaseDates dates,
        CaseTimeline timeline,
        List<String> members) {

    /** First six digits of the division; empty if unknown. */
    String county() {
        return division.length() < 6 ? "" : division.substring(0, 6);
    }

    @Nullable
    String divisionOrNull() {
        return DivisionCode.parse(division).map(DivisionCode::value).orElse(null);
    }

    /** True if a rule may still ask something of it. */
    boolean isOpen() {
        return timeline.pending() || timeline.running();
    }

    /** Application to end: the days for which a tie to a member is current; empty if it is not seen yet. */
    Optional<Interval> span() {
        PartialDate applied = dates.applied();
        PartialDate start = applied != null ? applied : timeline.t0();
        if (start != null && start.first().isAfter(timeline.asOf())) {
            return Optional.empty();
        }
        PartialDate ended = dates.ended();
        LocalDate from = applied == null ? null : applied.first();
        LocalDate to = ended == null || ended.first().isAfter(timeline.asOf()) ? null : ended.endWidened();
        return from != null && to != null && !to.isAfter(from) ? Optional.empty() : Optional.of(new Interval(from, to));
    }
}
