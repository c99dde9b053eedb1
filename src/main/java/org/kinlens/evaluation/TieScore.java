package org.kinlens.evaluation;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Ties of officials to members of cases under one profile. A tie is (official, relative, word); terms of office and dates of
 * cases are left out of account, on all three sides.
 *
 * @param profile scope profile
 * @param sex sex of the relative: {@code MALE}, {@code FEMALE} or {@code ALL}
 * @param trueTies in the true family
 * @param documented of these: over facts that the written records show if every household is resolved rightly
 * @param found by the product, with a confidence of at least {@link #TRUSTED}
 * @param foundTrue of the found: true
 * @param foundDocumented of the documented: found
 */
public record TieScore(
        String profile, String sex, int trueTies, int documented, int found, int foundTrue, int foundDocumented) {
    /** Least confidence of a tie that counts as found. */
    public static final double TRUSTED = .5;

    static TieScore of(
            String profile, String sex, Set<Tie> real, Set<Tie> documented, Set<Tie> found, Predicate<Tie> counts) {
        return new TieScore(
                profile,
                sex,
                size(real, counts),
                size(documented, counts),
                size(found, counts),
                size(found, counts.and(real::contains)),
                size(documented, counts.and(found::contains)));
    }

    /** Share of the true ties that was found; 1 if there are none. */
    public double recall() {
        return share(foundTrue, trueTies);
    }

    /** Share of the documented ties that was found; 1 if there are none. */
    public double recallOfDocumented() {
        return share(foundDocumented, documented);
    }

    /** Share of the found ties that is true; 1 if none was found. */
    public double precision() {
        return share(foundTrue, found);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }

    private static int size(Set<Tie> ties, Predicate<Tie> counts) {
        return (int) ties.stream().filter(counts).count();
    }
}
