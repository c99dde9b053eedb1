package org.kinlens.screening;

import java.util.List;

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
        long declared) {
    /** The cells of {@code coverage.csv}, in the order of its header. */
    public List<String> cells() {
        return List.of(
                divisionCode(),
                name(),
                String.valueOf(persons()),
                String.valueOf(withId()),
                String.valueOf(adults()),
                String.valueOf(knownParents()),
                String.valueOf(marriedWomen()),
                String.valueOf(natalLink()),
                String.valueOf(officials()),
                String.valueOf(declared()));
    }
}
