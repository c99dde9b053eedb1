package org.kinlens.screening;

/** From what a rule counts its due day: the field {@code due} of its file. */
enum DueBase {
    /** Working days from acceptance: the county's visit. */
    VISIT,
    /** As VISIT while the case is pending, as RECHECK once it runs. */
    REGISTRATION,
    /** The next re-check of a running case. */
    RECHECK,
    /** No law sets a day. */
    NONE
}
