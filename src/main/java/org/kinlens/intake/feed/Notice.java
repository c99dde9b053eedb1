package org.kinlens.intake.feed;

/** What is readable but implausible: such rows are kept and listed as data-quality warnings. */
public enum Notice {
    INVALID_NATIONAL_ID("The identity number is no valid one; the person is kept, the number is not used."),
    END_UNDATED("A marriage ended by divorce or annulment has no end date; no tie goes through it."),
    CHILD_OLDER_THAN_PARENT("A child was born before its parent."),
    UNLISTED_DIVISION("A division code is in no division feed; the division is created without a name."),
    HOUSEHOLD_UNRESOLVED("The rows of a household do not give kin facts, for example for want of one head."),
    DEATH_BEFORE_BIRTH("A person died before the day of birth."),
    RECORDS_OF_SEVERAL("The records of this person look like those of several; see the page of judgements.");

    private final String meaning;

    Notice(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
