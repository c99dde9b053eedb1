package org.kinlens.intake.identity;

/** Finds who stands beside records; asked once, for all records in question. */
@FunctionalInterface
interface RelativesOf {
    /** Nobody has relatives. */
    RelativesOf NONE = (rows, wanted, into) -> {};

    /**
     * @param wanted which records are asked for
     * @param into filled for those that have any
     */
    void fill(PersonRow[] rows, boolean[] wanted, Relatives[] into);
}
