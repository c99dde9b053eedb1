package org.kinlens.register;

/** How a parent is one (Civil Code §§1071, 1072, 1111). All but {@code STEP} count in every scope profile. */
public enum ParentKind {
    BIRTH,
    ADOPTIVE,
    STEP_RAISED,
    STEP,
    UNKNOWN
}
