package org.kinlens.intake.feed;

/** Why a row stands in the quarantine list; the texts are the documentation of the codes. */
public enum Reason {
    MISSING_VALUE("A required cell is empty."),
    COLUMN_COUNT("The row has more or fewer cells than the header."),
    CELL_TOO_LONG("A cell holds more characters than any value of its kind can have."),
    INVALID_ID("An id is too long or holds control characters or, for a source, a colon."),
    INVALID_DATE("A date is not YYYY-MM-DD, YYYY-MM or YYYY, or no day of the calendar."),
    INVALID_MONTH("A month is not YYYY-MM."),
    INVALID_NUMBER("A number or an amount cannot be read."),
    INVALID_CODE("A code is not in the list of its column."),
    INVALID_BOOLEAN("A yes or no is neither true nor false."),
    INVALID_DIVISION("A division code has not 6, 9 or 12 digits."),
    INTERVAL_EMPTY("An interval ends on or before the day it begins."),
    SELF_REFERENCE("A person is married to, parent of or associated with himself."),
    CONFLICTING_KEY("Rows of one load have the same key and different content; none of them is loaded."),
    PARENT_CYCLE("Somebody would be an ancestor of himself; every parentage row of the circle is held back."),
    UNKNOWN_PERSON("The id refers to no person of the same source and to none of another."),
    AMBIGUOUS_PERSON("The id refers to no person of the same source and to persons of several others."),
    UNKNOWN_CASE("The id refers to no assistance case, or to cases of several sources."),
    UNKNOWN_HOUSEHOLD("The id refers to no household, or to households of several sources.");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
