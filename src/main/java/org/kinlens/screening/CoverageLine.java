package org.kinlens.screening;

/**
 * How much of the kin of one division the data can show; without it "no tie found" means nothing.
 *
 * @param divisionCode 12 digits, or empty on the last line, which holds all
 * @param name name of the division, or empty
 */
public record CoverageLine(
        String divisionCode,
        String name,
        long persons,
        long withId,
        long adults,
        long knownParents,
        long marriedWomen,
        long natalLink,
        long officials,
        long declared) {}
