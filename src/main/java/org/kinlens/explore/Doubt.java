package org.kinlens.explore;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that cannot all be true, or that the law forbids: to be checked, never decided by choosing one.
 *
 * @param persons ids of the records concerned
 * @param divisionCode 12 digits, or empty
 * @param from first day on which the facts contradict each other, or null
 * @param to first day on which they no longer do, or null
 * @param detail what else was read, or empty
 */
public record Doubt(
        String id,
        Kind kind,
        List<String> persons,
        String divisionCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String detail) {
    /** What is wrong. */
    public enum Kind {
        TWO_FATHERS,
        TWO_MOTHERS,
        TWO_SPOUSES,
        CHILD_OLDER,
        /** Married though lineal kin or collateral kin within three generations (Civil Code §1048). */
        FORBIDDEN_MARRIAGE
    }

    public Doubt {
        persons = List.copyOf(persons);
    }
}
