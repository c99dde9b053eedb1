package org.kinlens.explore;

/**
 * How many generations of a family are shown.
 *
 * @param up above the person asked for, 0 to {@link #MAX}
 * @param down below, 0 to {@link #MAX}
 */
public record Reach(int up, int down) {
    /** More would no longer fit on paper. */
    public static final int MAX = 3;

    public Reach {
        if (up < 0 || up > MAX || down < 0 || down > MAX) {
            throw new IllegalArgumentException(
                    "%d generations up and %d down; want 0 to %d of either".formatted(up, down, MAX));
        }
    }
}
