package org.kinlens.graph;

/** Receives the paths that a {@link KinSearch} finds. */
@FunctionalInterface
public interface PathVisitor {
    /**
     * One path. Both arrays belong to the search and change after the call: copy what is to be kept.
     *
     * @param state accepting state; {@link WordAutomaton#word(int)} names its word
     * @param length number of steps, 1 or more
     * @param nodes the start at 0, the target at {@code length}
     * @param slots edges of {@link KinGraph}; edge i leads from {@code nodes[i]} to {@code nodes[i + 1]}
     * @param from first day on which all edges hold, or {@link KinGraph#OPEN_START}
     * @param to first day on which no longer all edges hold, or {@link KinGraph#OPEN_END}; always after {@code from}
     */
    void onPath(int state, int length, int[] nodes, int[] slots, int from, int to);
}
