package org.kinlens.intake.identity;

import java.util.Comparator;

/**
 * One source's record of a person, as far as identity is judged by it. What is unknown is empty or 0.
 *
 * @param id own id of the record, {@code source:personId}
 * @param former former name
 * @param sex 1 male, 2 female, else not stated
 * @param birth {@code yyyymmdd}; month or day 00 where only the year or the month is known
 * @param death {@code yyyymmdd}, as birth
 * @param division 12 digits; trailing zeros where it is no village
 * @param phone first 64 bits of the keyed hash
 * @param nidHigh first 64 bits of the keyed hash of a valid national id
 * @param nidLow the 64 bits after those
 * @param placeholder true if nothing but an id is known
 * @param canonicalId id of the record that stood for the person when this was read
 */
record PersonRow(
        String id,
        String personId,
        String source,
        String name,
        String former,
        int sex,
        int birth,
        int death,
        long division,
        long phone,
        long nidHigh,
        long nidLow,
        boolean placeholder,
        String canonicalId) {
    /** The record that stands for a person is the first in this order. */
    static final Comparator<PersonRow> ORDER =
            Comparator.comparing(PersonRow::personId).thenComparing(PersonRow::source);

    boolean hasNationalId() {
        return nidHigh != 0 || nidLow != 0;
    }

    boolean sameNationalId(PersonRow other) {
        return hasNationalId() && nidHigh == other.nidHigh && nidLow == other.nidLow;
    }

    boolean sexStated() {
        return sex == 1 || sex == 2;
    }

    /** Year of birth, 0 if unknown. */
    int birthYear() {
        return birth / 10_000;
    }

    /** True if the record may be compared at all. */
    boolean isComparable() {
        return !placeholder && !name.isEmpty();
    }

    /** True if the two cannot be one person, whatever else agrees. */
    boolean contradicts(PersonRow other) {
        return hasNationalId() && other.hasNationalId() && !sameNationalId(other)
                || sexStated() && other.sexStated() && sex != other.sex
                || birth != 0 && other.birth != 0 && Math.abs(birthYear() - other.birthYear()) > 1
                || diesBefore(other)
                || other.diesBefore(this);
    }

    /** True only if it is sure that this one died before the other was born. */
    private boolean diesBefore(PersonRow other) {
        return death != 0 && other.birth != 0 && last(death) < other.birth;
    }

    private static int last(int date) {
        return date % 10_000 == 0 ? date + 1231 : date % 100 == 0 ? date + 31 : date;
    }

    /** No name: this may end up in a log. */
    @Override
    public String toString() {
        return id;
    }
}
