package org.kinlens.intake.identity;

/** What two records are compared by. */
public enum Feature {
    NAME,
    SEX,
    BIRTH,
    PLACE,
    RESIDENCE,
    PHONE,
    RELATIVES;

    /** Place and residence say the same twice. */
    Feature independent() {
        return this == RESIDENCE ? PLACE : this;
    }
}
