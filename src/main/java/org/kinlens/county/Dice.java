package org.kinlens.county;

/**
 * Repeatable chance: SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195). The same seed gives the same
 * county on every machine and Java version.
 */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long salt) {
        state = mix(seed * STEP + mix(salt));
    }

    double unit() {
        return toUnit(next());
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** From {@code first} to {@code last}, both included. */
    int between(int first, int last) {
        return last <= first ? first : first + below(last - first + 1);
    }

    boolean chance(double share) {
        return unit() < share;
    }

    void shuffle(int[] values, int length) {
        for (int i = length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    /** A share in [0, 1) that depends on the three numbers only, for decisions that must be the same whenever asked. */
    static double share(long seed, long subject, long question) {
        return toUnit(mix(mix(seed * STEP + subject) + question * STEP));
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static double toUnit(long bits) {
        return (bits >>> 11) * 0x1p-53;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
