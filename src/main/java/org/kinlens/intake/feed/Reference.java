package org.kinlens.intake.feed;

/**
 * What the id in a column refers to, and what happens to a row whose id refers to nothing.
 *
 * @param target kind of thing it names
 * @param unknown what to do when it is not known
 */
public record Reference(Target target, Unknown unknown) {
    /** Kinds of things that rows refer to. */
    public enum Target {
        PERSON,
        CASE,
        HOUSEHOLD
    }

    /** The row is always listed in quarantine; this says what is kept of it. */
    public enum Unknown {
        /** Nothing is kept. */
        REJECT,
        /** The row is kept without this link. */
        LIST,
        /** The row is kept, linked to a placeholder that a later load may fill. */
        PLACEHOLDER
    }
}
