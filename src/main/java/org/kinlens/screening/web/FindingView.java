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
 * @param certificate of the tie, or null where the finding needs none
 */
record FindingView(
        FindingLine line,
        String duty,
        List<HopView> hops,
        List<FactView> facts,
        @Nullable PersonView official,
        @Nullable PersonView person,
        CaseCards.@Nullable CaseCard caseCard,
        @Nullable CertificateView certificate) {
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
     * @param confidence percent, of all its sources together
     * @param rise generations up (1), down (-1) or level (0)
     * @param kind kind of parent, or null
     * @param sources every record that states it, the most trusted first
     * @param papers what would settle it, the surest first
     * @param weakest true for the hop of the path that is least to be trusted
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
            String source,
            @Nullable String kind,
            List<SourceView> sources,
            List<String> papers,
            boolean weakest) {}

    /**
     * One record that states a fact.
     *
     * @param asOf day as of which the source says so, or null
     * @param confidence percent
     * @param code relation code that was read, or null
     * @param derived true if it took more than one row to read it
     * @param question id of the open question to the township, or null
     */
    record SourceView(
            String feed,
            String source,
            @Nullable LocalDate asOf,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay,
            @Nullable String endReason,
            int confidence,
            @Nullable String kind,
            @Nullable String code,
            boolean derived,
            @Nullable String question) {}

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
