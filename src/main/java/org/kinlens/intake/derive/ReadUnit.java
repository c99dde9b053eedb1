package org.kinlens.intake.derive;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.resolve.Clues;
import org.kinlens.kinship.resolve.RegisterUnit;

/**
 * A register unit as stored. Two records of one person are one member, known by his canonical id.
 *
 * @param recordOf the record that facts hang on, by canonical id: of several in the unit the one with the smallest id
 * @param persons what the unit's records say of each member
 * @param divisionOf division code of each member, empty if unknown
 * @param source system the rows came from, empty = the default one
 * @param asOf day of the latest extract among the rows, or null
 */
record ReadUnit(
        RegisterUnit unit,
        Map<String, String> recordOf,
        Map<String, Clues.Person> persons,
        Map<String, String> divisionOf,
        String source,
        @Nullable LocalDate asOf) {
    /** Id of the record that stands for a person in facts of this unit. */
    String record(String canonical) {
        return recordOf.getOrDefault(canonical, canonical);
    }
}
