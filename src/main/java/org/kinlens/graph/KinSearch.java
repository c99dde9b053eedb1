package org.kinlens.graph;

import java.util.function.BooleanSupplier;

/**
 * Finds every simple path from one person whose word is in an automaton: depth first with an explicit stack, edges in
 * ascending target order, so the answer does not depend on how the graph was filled.
 *
 * <p>Left out are: paths that meet a person twice; parent edges of a kind that does not count; paths whose edges share
 * no day; and locally reducible paths, that is {@code ps} to a spouse who is also a parent of the same child,
 * {@code sc} to a child that is also one's own, and every {@code cp}. "Also" asks the edges that count, on any day.
 *
 * <p>Time O(v) for v visited edges (a visit = one edge looked at): tens of them for one official and a close scope, some
 * hundred for a wide one; memory O(length of the longest word). Holds no state between searches: safe to share
 * among threads if the cancel check is.
 */
public final class KinSearch {
    private static final int VISITS_BETWEEN_CANCEL_CHECKS = 1 << 12;

    private final KinGraph graph;
    private final WordAutomaton words;
    private final int kinds;
    private final long budget;
    private final BooleanSupplier cancel;

    /**
     * @param kinds parent kinds that count, bit {@code 1 << kind code}
     * @param budget number of visits that one search may make
     * @param cancel asked at the start of each search and every 4,096 visits; true stops it
     */
    public KinSearch(KinGraph graph, WordAutomaton words, int kinds, long budget, BooleanSupplier cancel) {
        if (budget < 1) {
            throw new IllegalArgumentException("search budget %d must be at least 1 visit".formatted(budget));
        }
        this.graph = graph;
        this.words = words;
        this.kinds = kinds;
        this.budget = budget;
        this.cancel = cancel;
    }

    /**
     * Hands every path from {@code start} to the visitor, each once.
     *
     * @return number of visits made
     * @throws GraphCancelled if the cancel check said so
     * @throws SearchBudgetExceeded if more visits were wanted than the budget allows
     */
    public long from(int start, PathVisitor visitor) {
        Walk walk = new Walk(start, words.maxLength());
        if (cancel.getAsBoolean()) {
            throw new GraphCancelled(start, 0);
        }
        long visits = 0;
        while (walk.depth >= 0) {
            int depth = walk.depth;
            if (walk.cursor[depth] == walk.rowEnd[depth]) {
                nextRow(walk);
                continue;
            }
            int slot = walk.cursor[depth]++;
            if (visits == budget) {
                throw new SearchBudgetExceeded(start, budget);
            }
            if (++visits % VISITS_BETWEEN_CANCEL_CHECKS == 0 && cancel.getAsBoolean()) {
                throw new GraphCancelled(start, visits);
            }
            if (enters(walk, slot)) {
                int state = walk.state[walk.depth];
                if (words.accepts(state)) {
                    visitor.onPath(state, walk.depth, walk.node, walk.slot, walk.from[walk.depth], walk.to[walk.depth]);
                }
                if (words.isLeaf(state)) {
                    walk.depth--;
                }
            }
        }
        return visits;
    }

    /** Moves on to the node's edges of the next step that some word can take from here, or back to the node before. */
    private void nextRow(Walk walk) {
        int depth = walk.depth;
        int step = ++walk.step[depth];
        if (step == KinGraph.STEPS) {
            walk.depth--;
        } else if (words.next(walk.state[depth], step) != WordAutomaton.DEAD) {
            walk.cursor[depth] = graph.rowStart(walk.node[depth], (byte) step);
            walk.rowEnd[depth] = graph.rowEnd(walk.node[depth], (byte) step);
        }
    }

    /** Steps along the edge if that leaves a path which may still become a tie; says whether it did. */
    private boolean enters(Walk walk, int slot) {
        int depth = walk.depth;
        int step = walk.step[depth];
        int node = graph.target(slot);
        if (step != KinGraph.SPOUSE && (kinds >> graph.kind(slot) & 1) == 0) {
            return false;
        }
        for (int i = 0; i <= depth; i++) {
            if (walk.node[i] == node) {
                return false;
            }
        }
        int from = Math.max(walk.from[depth], graph.from(slot));
        int to = Math.min(walk.to[depth], graph.to(slot));
        if (to <= from || depth > 0 && isReducible(walk, step, node)) {
            return false;
        }
        walk.slot[depth] = slot;
        walk.push(node, words.next(walk.state[depth], step), from, to);
        return true;
    }

    private boolean isReducible(Walk walk, int step, int node) {
        int before = walk.node[walk.depth - 1];
        int lastStep = walk.step[walk.depth - 1];
        return switch (step) {
            case KinGraph.SPOUSE -> lastStep == KinGraph.PARENT && graph.isParent(node, before, kinds);
            case KinGraph.CHILD -> lastStep == KinGraph.SPOUSE && graph.isParent(before, node, kinds);
            default -> lastStep == KinGraph.CHILD;
        };
    }

    /** The path walked so far; index = number of steps taken. */
    private static final class Walk {
        private final int[] node;
        private final int[] slot; // the edge taken from the node of the same index
        private final int[] state;
        private final int[] step; // step whose edges are being tried, -1 = none yet
        private final int[] cursor;
        private final int[] rowEnd;
        private final int[] from;
        private final int[] to;
        private int depth = -1;

        private Walk(int start, int maxLength) {
            int n = maxLength + 1;
            node = new int[n];
            slot = new int[n];
            state = new int[n];
            step = new int[n];
            cursor = new int[n];
            rowEnd = new int[n];
            from = new int[n];
            to = new int[n];
            push(start, 0, KinGraph.OPEN_START, KinGraph.OPEN_END);
        }

        private void push(int newNode, int newState, int newFrom, int newTo) {
            depth++;
            node[depth] = newNode;
            state[depth] = newState;
            step[depth] = -1;
            cursor[depth] = 0;
            rowEnd[depth] = 0;
            from[depth] = newFrom;
            to[depth] = newTo;
        }
    }
}
