package org.kinlens.kinship;

/** Who of two persons on a path is certainly the elder; persons by their place on it, the official at 0. */
@FunctionalInterface
interface Ages {
    /** Nothing is known of any age. */
    Ages UNKNOWN = (elder, younger) -> false;

    /** True only if the first was born before the second on any reading of their birth dates. */
    boolean isElder(int elder, int younger);
}
