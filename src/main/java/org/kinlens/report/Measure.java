package org.kinlens.report;

import java.util.Collection;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.kinlens.screening.FindingState;

/** What is counted; visits are counted as distinct cases, the rest as findings. */
enum Measure {
    OPEN("期末未结", "Open at the end", false, (f, span) -> f.openAtEndOf(span.through())),
    OVERDUE(
            "其中逾期",
            "of these overdue",
            false,
            (f, span) -> f.openAtEndOf(span.through()) && f.dueBefore(span.overdueBefore())),
    RAISED("本期新增", "Raised", false, FindingRow::raisedIn),
    FULFILLED("本期办结", "Fulfilled", false, (f, span) -> f.closedIn(span, FindingState.FULFILLED)),
    WITHDRAWN("本期撤销", "Withdrawn", false, (f, span) -> f.closedIn(span, FindingState.WITHDRAWN)),
    VISITS_DUE(
            "应入户",
            "Visits due",
            true,
            (f, span) -> f.ordersVisit() && f.dueBefore(span.periodEnd().plusDays(1))),
    VISITS_DONE("已入户", "Visits done", true, FindingRow::visitDoneIn),
    VISITS_OVERDUE(
            "逾期未入户",
            "Visits overdue",
            true,
            (f, span) -> f.ordersVisit() && !f.closedBy(span.through()) && f.dueBefore(span.overdueBefore()));

    private final String zh;
    private final String en;
    private final boolean cases;
    private final BiPredicate<FindingRow, Span> counts;

    Measure(String zh, String en, boolean cases, BiPredicate<FindingRow, Span> counts) {
        this.zh = zh;
        this.en = en;
        this.cases = cases;
        this.counts = counts;
    }

    Bilingual title() {
        return new Bilingual(zh, en);
    }

    long of(Collection<FindingRow> findings, Span span) {
        var hits = findings.stream().filter(f -> counts.test(f, span));
        return cases
                ? hits.map(FindingRow::caseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                : hits.count();
    }
}
