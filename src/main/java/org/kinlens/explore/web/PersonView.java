package org.kinlens.explore.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.web.ShownPersons.ShownPerson;

/**
 * What is known of one person, with where it was read.
 *
 * @param birth as far as it is known, or null
 * @param facts parents, spouses, children
 * @param records other records that are held to be of the same person
 */
record PersonView(
        ShownPerson person,
        int sex,
        @Nullable String birth,
        @Nullable LocalDate death,
        List<FactLine> facts,
        List<Household> households,
        List<Office> offices,
        List<CaseLine> cases,
        List<Judgement> records) {
    /** What the other is to the person. */
    enum Side {
        PARENT,
        SPOUSE,
        CHILD
    }

    /**
     * One kin fact.
     *
     * @param kind of a parent, as a message key; null for a spouse
     * @param state of a marriage or of a fact that is open, as a message key; null where there is nothing to say
     * @param confidence percent
     */
    record FactLine(
            Side side,
            ShownPerson other,
            @Nullable String kind,
            @Nullable String state,
            int confidence,
            List<SourceLine> sources) {}

    /**
     * One statement of a fact.
     *
     * @param feed name of the feed in the reader's language
     * @param code what was read in the register, or null
     * @param confidence percent
     */
    record SourceLine(
            String feed,
            String source,
            @Nullable String code,
            @Nullable String householdId,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate asOf,
            boolean derived,
            boolean open,
            int confidence) {}

    /** A household the person was written down in. */
    record Household(
            String householdId,
            String relation,
            String source,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay) {}

    /** A position. */
    record Office(
            String role,
            String organ,
            String division,
            String source,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay) {}

    /** An assistance case. */
    record CaseLine(
            String caseId,
            @Nullable String program,
            boolean applicant,
            boolean insured,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate endedOn) {}

    /**
     * Why another record is held to be of the same person.
     *
     * @param score percent, or null
     */
    record Judgement(
            String recordId,
            String source,
            @Nullable String kind,
            @Nullable Integer score,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            String reason) {}
}
