package org.kinlens.register;

/** Step of the procedure of a case; {@code REVIEW} is the township's 初审, before publicity. */
public enum Step {
    DECLARE,
    ACCEPT,
    SURVEY,
    DATA_CHECK,
    DEMOCRATIC_REVIEW,
    PUBLICITY,
    REVIEW,
    CONFIRM,
    REFUSE,
    RECHECK,
    COUNTY_VISIT,
    STOP,
    CHECK_REQUESTED,
    SUBMITTED,
    PUBLICITY_END,
    REFUSAL_NOTICE
}
