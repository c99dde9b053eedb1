package org.kinlens.intake.identity;

import java.util.Arrays;

/**
 * What agreement is worth: the log odds of Fellegi and Sunter (1969, doi:10.1080/01621459.1969.10501049), with m, how often
 * records of one person agree, estimated by expectation maximisation (Dempster, Laird and Rubin 1977,
 * doi:10.1111/j.2517-6161.1977.tb01600.x; for linkage Winkler 1988) over the candidate pairs. u stays as measured. Pairs that
 * are no candidates count as records of two persons. Assumed pairs are added to each variable, so that a handful of records
 * does not speak louder than experience. Time O(iterations · pairs).
 */
final class Model {
    private static final int MAX_ITERATIONS = 50;
    private static final double PRECISE = 1e-5;
    /** Pairs of one person as assumed that are added to those found. */
    private static final double ASSUMED_PAIRS = 50;
    /** Records without id of which, as assumed, every other has a match. */
    private static final double ASSUMED_RECORDS = 20;

    private final double[] logM;
    private final double logPrior;

    private Model(double[] m, double prior) {
        this.logM = Arrays.stream(m).map(Math::log).toArray();
        this.logPrior = Math.log(prior / (1 - prior));
    }

    /**
     * @param n all records
     * @param withoutId records without national id
     */
    static Model estimate(ComparedPairs pairs, int n, int withoutId) {
        double[] m = new double[Level.values().length];
        for (Level level : Level.values()) {
            m[level.ordinal()] = level.assumedM();
        }
        double space = Math.max(1, withoutId * (n - (withoutId + 1) / 2.0));
        double prior = prior(0, withoutId, space);
        int[] patterns = patterns(pairs);
        int[] patternOf = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            patternOf[i] = Arrays.binarySearch(patterns, pairs.pattern(i));
        }
        Model model = new Model(m, prior);
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            double[] mass = new double[patterns.length];
            double[] ofPattern = new double[patterns.length];
            for (int i = 0; i < patterns.length; i++) {
                ofPattern[i] = model.logOdds(patterns[i], 0);
            }
            double matches = 0;
            for (int i = 0; i < pairs.size(); i++) {
                double p = probability(ofPattern[patternOf[i]] - pairs.logU(i));
                mass[patternOf[i]] += p;
                matches += p;
            }
            double[] next = maximise(patterns, mass);
            double change = 0;
            for (int level = 0; level < m.length; level++) {
                change = Math.max(change, Math.abs(next[level] - m[level]));
            }
            m = next;
            model = new Model(m, prior(matches, withoutId, space));
            if (change < PRECISE) {
                break;
            }
        }
        return model;
    }

    /** Probability that two records drawn at random, one at least without id, are one person. */
    private static double prior(double matches, int withoutId, double space) {
        double share = Math.min(1, (matches + ASSUMED_RECORDS / 2) / (withoutId + ASSUMED_RECORDS));
        return Math.min(.5, share * withoutId / space);
    }

    private static int[] patterns(ComparedPairs pairs) {
        int[] all = new int[pairs.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = pairs.pattern(i);
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static double[] maximise(int[] patterns, double[] mass) {
        double[] found = new double[Level.values().length];
        for (int i = 0; i < patterns.length; i++) {
            for (Feature feature : Feature.values()) {
                Level level = Level.in(patterns[i], feature);
                if (level != null) {
                    found[level.ordinal()] += mass[i];
                }
            }
        }
        double[] m = new double[found.length];
        for (Level.Variable variable : Level.Variable.values()) {
            double all = ASSUMED_PAIRS;
            for (Level level : variable.levels()) {
                all += found[level.ordinal()];
            }
            for (Level level : variable.levels()) {
                m[level.ordinal()] = (found[level.ordinal()] + ASSUMED_PAIRS * level.assumedM()) / all;
            }
        }
        return m;
    }

    /** Natural logarithm of the odds that two records are one person. */
    double logOdds(int pattern, double logU) {
        double sum = logPrior - logU;
        for (Feature feature : Feature.values()) {
            Level level = Level.in(pattern, feature);
            if (level != null) {
                sum += logM[level.ordinal()];
            }
        }
        return sum;
    }

    double logM(Level level) {
        return logM[level.ordinal()];
    }

    /** Log odds before anything is compared. */
    double logPrior() {
        return logPrior;
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
