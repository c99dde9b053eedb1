package org.kinlens.kinship;

/**
 * What is known of the parents that two children of one person share. Of half blood (半血缘) only where both parents of
 * either are known; with one known parent nobody can tell, and it stays {@link #UNKNOWN}.
 */
public enum Siblings {
    /** Both parents. */
    FULL,
    /** The father only (同父异母). */
    SAME_FATHER,
    /** The mother only (同母异父). */
    SAME_MOTHER,
    /** One only, whose sex is unknown. */
    HALF,
    /** Not known. */
    UNKNOWN;

    /** True if known to share one parent only. */
    public boolean isHalf() {
        return this == SAME_FATHER || this == SAME_MOTHER || this == HALF;
    }
}
