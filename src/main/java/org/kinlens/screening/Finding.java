package org.kinlens.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty or question that a rule found for a case, with its due day and what it rests on. Ids of cases, persons and
 * tips are the printed ones of the feeds.
 *
 * @param id first 32 hex digits of a keyed hash over rule and key columns: the same in every run
 * @param divisionCode division of the case, 12 digits, or null if unknown
 * @param dueOn last day to do it, or null where no law sets one
 * @param dueNote what to know about the due day, for example {@code NO_HOLIDAY_CALENDAR_2027}
 * @param firstFoundOn as-of day of the run that first raised it
 * @param closedReason {@code FULFILLED} or {@code NO_LONGER_HOLDS}; null while open
 * @param closedOn day it was fulfilled, or as-of day of the run that withdrew it
 */
public record Finding(
        String id,
        String ruleId,
        int ruleVersion,
        Channel channel,
        Severity severity,
        FindingState state,
        @Nullable String caseId,
        @Nullable String householdId,
        @Nullable String officialId,
        @Nullable String personId,
        @Nullable String tipId,
        @Nullable String divisionCode,
        @Nullable LocalDate dueOn,
        @Nullable String dueNote,
        LocalDate firstFoundOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        String summaryZh,
        String summaryEn,
        Evidence evidence) {
    /** Ids only: what a log may show. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(ruleId, id, state);
    }
}
