package org.kinlens.explore;

/** The family of two brothers for tests of pages. */
public final class SampleFamily {
    private SampleFamily() {}

    public static Family around(String ego, Reach reach) {
        return Kin.twoBrothers().around(ego, reach.up(), reach.down(), 1);
    }
}
