package org.kinlens.kinship;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Interval;

/**
 * How an official is kin to a person: the persons on the way, each the parent, child or spouse of the one before.
 *
 * @param nodes nodes of the kin graph, the official first, the relative last
 * @param word relation word, one letter for each step
 * @param validity the days on which all its edges hold
 * @param confidence how far the tie is trusted that it shows, to six decimals: the product of the confidences of its edges,
 *     and where an edge is one of several readings of a register row, the sum over the readings that lead to the same
 *     person by the same word
 * @param placeholders how many persons on it are only known to exist
 * @param slots edges of the kin graph, one for each step; empty for a path that no edge proves
 */
public record Path(int[] nodes, String word, Interval validity, double confidence, int placeholders, int[] slots) {
    private static final Comparator<Interval> BY_DAYS = Comparator.comparing(
                    Interval::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Interval::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Better paths first: the more trusted, then the one with fewer unknown persons, then the smaller ids. */
    public static final Comparator<Path> BEST_FIRST = Comparator.comparingDouble(Path::confidence)
            .reversed()
            .thenComparingInt(Path::placeholders)
            .thenComparing(Path::nodes, Arrays::compare)
            .thenComparing(Path::validity, BY_DAYS)
            .thenComparing(Path::slots, Arrays::compare);

    /** By word, then relative, then the best first. */
    static final Comparator<Path> BY_TIE =
            Comparator.comparing(Path::word).thenComparingInt(Path::target).thenComparing(BEST_FIRST);

    public Path {
        if (nodes.length == 0) {
            throw new IllegalArgumentException("path of word '%s' has no nodes".formatted(word));
        }
    }

    /** A path that no edge of the graph proves, such as a declared relation. */
    public Path(int[] nodes, String word, Interval validity, double confidence, int placeholders) {
        this(nodes, word, validity, confidence, placeholders, new int[0]);
    }

    /** The same way, trusted otherwise. */
    Path trusted(double other) {
        return new Path(nodes, word, validity, other, placeholders, slots);
    }

    /** Node of the official. */
    public int official() {
        return nodes[0];
    }

    /** Node of the relative. */
    public int target() {
        return nodes[nodes.length - 1];
    }

    /** True if it leads over the same persons by the same word on the same days. */
    boolean isSameWay(Path other) {
        return word.equals(other.word) && validity.equals(other.validity) && Arrays.equals(nodes, other.nodes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path that
                && isSameWay(that)
                && confidence == that.confidence
                && placeholders == that.placeholders
                && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nodes) + word.hashCode();
    }

    @Override
    public String toString() {
        return "Path[%s %s, %s, %s]".formatted(word, Arrays.toString(nodes), validity, confidence);
    }
}
