package org.kinlens.evaluation;

import java.util.Set;

/**
 * Pairs of records held to be one person, where the two do not share a valid national id.
 *
 * @param truePairs pairs that are one person
 * @param merged pairs that the product merged
 * @param mergedTrue of these: truly one person
 * @param byNameAlone merges whose records agree on nothing but the name: neither on the birth date as far as known, nor the
 *     township, nor the phone, nor a relative; must be 0
 */
public record LinkageScore(int truePairs, int merged, int mergedTrue, int byNameAlone) {

    static LinkageScore of(Set<Pair> real, Set<Pair> merged, int byNameAlone) {
        int hits = (int) merged.stream().filter(real::contains).count();
        return new LinkageScore(real.size(), merged.size(), hits, byNameAlone);
    }

    public double precision() {
        return TieScore.share(mergedTrue, merged);
    }

    public double recall() {
        return TieScore.share(mergedTrue, truePairs);
    }

    /** Harmonic mean of precision and recall; 0 if both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
