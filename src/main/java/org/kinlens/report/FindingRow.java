package org.kinlens.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Channel;
import org.kinlens.screening.FindingState;
import org.kinlens.store.Row;

/** What a report needs of a finding; no persons, no tips. */
record FindingRow(
        String ruleId,
        Channel channel,
        FindingState state,
        @Nullable String caseId,
        String divisionCode,
        @Nullable LocalDate dueOn,
        @Nullable String dueNote,
        LocalDate firstFoundOn,
        @Nullable LocalDate closedOn) {
    /** Rules that order a visit by the county; outside the tip desk they carry one label. */
    private static final Set<String> VISIT = Set.of("INS-1", "INS-2", "INS-3");

    /** Rules whose duty ends by a visit; INS-3 ends by a registration. */
    private static final Set<String> ENDED_BY_VISIT = Set.of("INS-1", "INS-2");

    static FindingRow read(Row row) {
        return new FindingRow(
                row.string("ruleId"),
                Channel.valueOf(row.string("channel")),
                FindingState.valueOf(row.string("state")),
                row.stringOrNull("caseId"),
                row.stringOr("divisionCode", ""),
                row.dateOrNull("dueOn"),
                row.stringOrNull("dueNote"),
                Objects.requireNonNull(row.dateOrNull("firstFoundOn")),
                row.dateOrNull("closedOn"));
    }

    boolean openAtEndOf(LocalDate day) {
        return !firstFoundOn.isAfter(day) && !closedBy(day);
    }

    boolean closedBy(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    boolean raisedIn(Span span) {
        return span.holds(firstFoundOn);
    }

    boolean closedIn(Span span, FindingState as) {
        return state == as && closedOn != null && span.holds(closedOn);
    }

    boolean dueBefore(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }

    boolean ordersVisit() {
        return caseId != null && VISIT.contains(ruleId);
    }

    boolean visitDoneIn(Span span) {
        return caseId != null && ENDED_BY_VISIT.contains(ruleId) && closedIn(span, FindingState.FULFILLED);
    }
}
