package org.kinlens.kinship.resolve;

/**
 * Why a household register told less than it might.
 *
 * @param code what is wrong
 * @param householdId the household
 * @param rows number of rows from which no kin fact could be drawn
 */
public record ResolverWarning(Code code, String householdId, int rows) {
    /** What is wrong with the household. */
    public enum Code {
        NO_HEAD("no head at the time"),
        TWO_HEADS("two heads at once");

        private final String text;

        Code(String text) {
            this.text = text;
        }
    }

    /** Which household, what was found, what was expected and what follows. */
    public String message() {
        return "household %s: %s for %d row(s); expected exactly one member with relation code 01 or 02 on the same days;"
                        .formatted(householdId, code.text, rows)
                + " no kin fact was drawn from them";
    }
}
