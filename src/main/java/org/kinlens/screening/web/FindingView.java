package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding with all that explains it.
 *
 * @param duty what is to be done
 * @param hops the tie from the official to the member
 * @param facts filings, visits, terms of office; never what a tip says or when it came
 * @param official who handles the case, or null
 * @param person the member with the closest tie, or null
 */
record FindingView(
        FindingLine line,
        String duty,
        List<HopView> hops,
        List<FactView> facts,
        @Nullable PersonView official,
        @Nullable PersonView person,
        CaseCards.@Nullable CaseCard caseCard) {
    /**
     * A person as a page shows him.
     *
     * @param name masked, empty if unknown
     */
    record PersonView(String id, String name) {}

    /**
     * One step of the chain.
     *
     * @param term the relation, said of {@code to}: A's mother is B
     * @param from first day, or null
     * @param lastDay last day, or null while it lasts
     * @param confidence percent
     * @param rise generations up (1), down (-1) or level (0)
     */
    record HopView(
            int number,
            PersonView from,
            PersonView to,
            char step,
            String term,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay,
            int confidence,
            int rise,
            String feed,
            String source) {}

    /**
     * One more fact.
     *
     * @param about the person it names, or null
     * @param ref what it refers to where that is no person, or null
     */
    record FactView(
            String label,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay,
            @Nullable PersonView about,
            @Nullable String ref) {}
}
