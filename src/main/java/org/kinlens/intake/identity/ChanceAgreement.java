package org.kinlens.intake.identity;

import java.util.SplittableRandom;

/**
 * How often records of two persons agree: u of Fellegi and Sunter (1969, doi:10.1080/01621459.1969.10501049). Measured on
 * random pairs, which are nearly all of two persons, for the levels; value by value where a value may be common or rare.
 * Same records, same outcome: the pairs are drawn from a fixed seed and the order of the records.
 */
final class ChanceAgreement {
    private static final int SAMPLE = 200_000;
    private static final long SEED = 1969;
    /** Pairs as assumed that are added to those drawn. */
    private static final double ASSUMED_PAIRS = 1_000;

    private final double[] u = new double[Level.values().length];
    private final Frequencies frequencies;

    ChanceAgreement(PersonRow[] rows, Frequencies frequencies) {
        this.frequencies = frequencies;
        int[] counts = new int[u.length];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; rows.length > 1 && i < Math.min(SAMPLE, 4L * rows.length); i++) {
            PersonRow a = rows[random.nextInt(rows.length)];
            PersonRow b = rows[random.nextInt(rows.length)];
            if (a != b && a.isComparable() && b.isComparable() && !looksLikeOne(a, b)) {
                count(Comparison.pattern(a, b), counts);
            }
        }
        for (Level.Variable variable : Level.Variable.values()) {
            double all = ASSUMED_PAIRS;
            for (Level level : variable.levels()) {
                all += counts[level.ordinal()];
            }
            for (Level level : variable.levels()) {
                u[level.ordinal()] = (counts[level.ordinal()] + ASSUMED_PAIRS * level.assumedU()) / all;
            }
        }
    }

    /** Few records hold many pairs of one person: those must not make agreement look like chance. */
    private static boolean looksLikeOne(PersonRow a, PersonRow b) {
        return a.sameNationalId(b) || a.name().equals(b.name()) && !a.contradicts(b);
    }

    private static void count(int pattern, int[] counts) {
        for (Feature feature : Feature.values()) {
            Level level = Level.in(pattern, feature);
            if (level != null) {
                counts[level.ordinal()]++;
            }
        }
    }

    /** Natural logarithm of the probability that two persons' records agree as these two do. */
    double log(int pattern, PersonRow a, PersonRow b) {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            Level level = Level.in(pattern, feature);
            if (level != null) {
                sum += Math.log(of(level, a, b));
            }
        }
        return sum;
    }

    /** Probability in (0, 1] that two persons' records agree at this level, in what these two say. */
    double of(Level level, PersonRow a, PersonRow b) {
        return level.isByValue() ? frequencies.of(level, a, b) : u[level.ordinal()];
    }
}
