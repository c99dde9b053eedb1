package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Finding;

/**
 * A finding as the reader sees it in a list.
 *
 * @param title neutral title of its rule
 * @param sentence what was found, in the reader's language
 * @param divisionName empty if unknown
 * @param overdue open, and its due day has passed
 * @param tie who is related to whom, or null where the finding needs no tie
 * @param dueNote what to know about the due day, as a sentence, or null
 */
record FindingLine(
        Finding finding,
        String title,
        String basis,
        String sentence,
        String divisionName,
        boolean overdue,
        @Nullable LocalDate dueOn,
        @Nullable String dueNote,
        @Nullable Tie tie) {
    /**
     * A chain in short: two persons and the terms between them.
     *
     * @param terms one for each hop, in order
     */
    record Tie(FindingView.PersonView from, List<String> terms, FindingView.PersonView to) {}
}
