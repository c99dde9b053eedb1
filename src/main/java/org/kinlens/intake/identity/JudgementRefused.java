package org.kinlens.intake.identity;

/** What a person said of two records cannot be taken down; nothing was changed. */
public final class JudgementRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** What is wrong. */
    public enum Why {
        /** No judgement in force has this id. */
        UNKNOWN_JUDGEMENT,
        /** An id is of nobody. */
        UNKNOWN_PERSON,
        /** An id is of persons of several sources; {@code source:id} tells which. */
        AMBIGUOUS_PERSON,
        /** Both ids are of one record, or of two that are one person already. */
        ALREADY_ONE,
        /** A person said that somebody of the one is nobody of the other. */
        HELD_APART,
        /** Without a reason nobody can check it later. */
        NO_REASON
    }

    public JudgementRefused(Why why) {
        super("Not judged: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
