package org.kinlens.intake.identity;

/** On what a judgement rests; those that weigh more come first. */
public enum JudgementKind {
    /** A person's word. */
    MANUAL,
    /** Equal valid national ids. */
    NATIONAL_ID,
    /** Scored agreement of records of which one has no national id. */
    LINKAGE
}
