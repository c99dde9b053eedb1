package org.kinlens.kinship;

/**
 * How much the registers know of the people of one division: what a "no tie found" is worth there. Counts of persons.
 *
 * @param divisionCode 12 digits; empty for the row over all
 * @param persons living persons
 * @param withId of these, with a valid national id
 * @param adults of these, 18 or older; an unknown age counts as adult
 * @param knownParents of the adults, with at least one known parent
 * @param marriedWomen living women whose marriage is in force
 * @param natalLink of these, with at least one known parent
 * @param officials holders of a position in the division
 * @param declared of these, who declared their relatives
 */
public record CoverageRow(
        String divisionCode,
        int persons,
        int withId,
        int adults,
        int knownParents,
        int marriedWomen,
        int natalLink,
        int officials,
        int declared) {}
