package org.kinlens.intake.feed;

/** What a cell of a column may hold, in the words of the quarantine list. */
public enum ColumnType {
    ID("an id without spaces around it, up to 200 characters"),
    TEXT("text"),
    NAME("a name"),
    CODE("one of the listed codes"),
    RELATION("a two-digit relation code of GB/T 4761-2008, such as 02 or 38"),
    SEX("1, 2, 0, 9, M, F, 男 or 女"),
    DATE("a date YYYY-MM-DD, YYYY-MM or YYYY"),
    START("a date YYYY-MM-DD, YYYY-MM or YYYY"),
    END("a date YYYY-MM-DD, YYYY-MM or YYYY after the start"),
    MONTH("a month YYYY-MM"),
    MONEY("an amount in yuan such as 620.50"),
    INTEGER("a whole number"),
    BOOL("true or false"),
    DIVISION("a division code of 6, 9 or 12 digits"),
    NATIONAL_ID("18 or 15 digits with a right check digit"),
    PHONE("a phone number"),
    ACCOUNT("an account number"),
    SECRET("text"),
    SOURCE("the name of a system, without a colon");

    private final String expected;

    ColumnType(String expected) {
        this.expected = expected;
    }

    public String expected() {
        return expected;
    }

    /** True for what is known to the day, the month or the year. */
    public boolean isDate() {
        return this == DATE || this == START || this == END;
    }
}
