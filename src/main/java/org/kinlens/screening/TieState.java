package org.kinlens.screening;

/** How the township's separate register (单独登记备案) stands to a tie; ordered from the weakest to the strongest. */
public enum TieState {
    FOUND_NOT_REGISTERED,
    DECLARED_NOT_PROVEN,
    REGISTERED
}
