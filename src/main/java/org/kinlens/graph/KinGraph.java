package org.kinlens.graph;

import java.util.Arrays;

/**
 * Who is whose parent, child and spouse, as immutable int arrays (compressed sparse rows). Nodes are dense ints
 * {@code 0..nodeCount()-1}; {@link Population} says who they are.
 *
 * <p>Every stored fact makes two directed edges ("slots"): a parent fact one {@link #CHILD} slot at the parent and one
 * {@link #PARENT} slot at the child, a marriage one {@link #SPOUSE} slot at either side. The slots of a node stand
 * together, by step, then target, then kind, dates and confidence, so the order in which facts were added is
 * invisible. Facts that say the same edge twice are all kept.
 *
 * <p>Days are epoch days, half-open {@code [from, to)}; {@link #OPEN_START} and {@link #OPEN_END} are unbounded.
 * Memory: {@code 12·n + 26·m} bytes for n nodes and m slots.
 */
public final class KinGraph {
    /** Step to a parent, word letter {@code p}. */
    public static final byte PARENT = 0;
    /** Step to a child, word letter {@code c}. */
    public static final byte CHILD = 1;
    /** Step to a spouse, word letter {@code s}. */
    public static final byte SPOUSE = 2;
    /** Number of steps. */
    static final int STEPS = 3;

    /** Start of an edge that has held since ever. */
    public static final int OPEN_START = Integer.MIN_VALUE;
    /** End of an edge that still holds. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    /** Parent by birth. */
    public static final byte BIRTH = 0;
    /** Parent by adoption. */
    public static final byte ADOPTIVE = 1;
    /** Step-parent who raised the child. */
    public static final byte STEP_RAISED = 2;
    /** Step-parent without more. */
    public static final byte STEP = 3;
    /** Parent of a kind that the source does not tell. */
    public static final byte UNKNOWN = 4;
    /** Not a parent at all: the kind of a spouse slot. */
    public static final byte NO_KIND = -1;

    private final int nodeCount;
    private final int[] offset; // length 3n+1, index 3·node+step
    private final int[] target;
    private final int[] from;
    private final int[] to;
    private final float[] confidence;
    private final byte[] kind;
    private final int[] question;
    private final int[] through;
    private final boolean[] declaredOnly;

    private KinGraph(
            int[] offset,
            int[] target,
            int[] from,
            int[] to,
            float[] confidence,
            byte[] kind,
            int[] question,
            int[] through,
            boolean[] declaredOnly) {
        this.nodeCount = offset.length / STEPS;
        this.offset = offset;
        this.target = target;
        this.from = from;
        this.to = to;
        this.confidence = confidence;
        this.kind = kind;
        this.question = question;
        this.through = through;
        this.declaredOnly = declaredOnly;
    }

    public int nodeCount() {
        return nodeCount;
    }

    /** Number of slots, two for each fact. */
    public int edgeCount() {
        return target.length;
    }

    /** First slot of a node's edges of one step. */
    public int rowStart(int node, byte step) {
        return offset[STEPS * node + step];
    }

    /** The slot after the last of a node's edges of one step. */
    public int rowEnd(int node, byte step) {
        return offset[STEPS * node + step + 1];
    }

    /** The node a slot leads to. */
    public int target(int slot) {
        return target[slot];
    }

    /** First day of a slot's fact, or {@link #OPEN_START}. */
    public int from(int slot) {
        return from[slot];
    }

    /** First day on which a slot's fact no longer holds, or {@link #OPEN_END}. */
    public int to(int slot) {
        return to[slot];
    }

    /** How far the fact is trusted, over 0 up to 1. */
    public float confidence(int slot) {
        return confidence[slot];
    }

    /** {@link #BIRTH} to {@link #UNKNOWN}, or {@link #NO_KIND} for a spouse slot. */
    public byte kind(int slot) {
        return kind[slot];
    }

    /**
     * Number of the register row of which this fact is one of several readings, {@link KinEvidence#NO_QUESTION} if none.
     * Facts with the same number exclude each other.
     */
    public int question(int slot) {
        return question[slot];
    }

    /** The person through whom the fact was concluded, {@link KinEvidence#NOT_INFERRED} if a row states it. */
    public int inferredThrough(int slot) {
        return through[slot];
    }

    /** True if only declarations of officials tell of the fact. */
    public boolean declaredOnly(int slot) {
        return declaredOnly[slot];
    }

    /** True if a fact of a kind in {@code kinds} (bit = kind code) makes one the parent of the other, on any day. */
    boolean isParent(int parent, int child, int kinds) {
        for (int slot = rowStart(child, PARENT), end = rowEnd(child, PARENT); slot < end; slot++) {
            if (target[slot] == parent && (kinds >> kind[slot] & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A builder for a graph of {@code nodeCount} nodes. */
    public static Builder builder(int nodeCount) {
        if (nodeCount < 0) {
            throw new IllegalArgumentException("node count %d is negative".formatted(nodeCount));
        }
        return new Builder(nodeCount);
    }

    /** Takes facts in any order. Building costs O(n + m) time and, for the moment of building, twice the memory. */
    public static final class Builder {
        private final int nodeCount;
        private int size;
        private int[] row = new int[64]; // 3·node+step
        private int[] target = new int[64];
        private int[] from = new int[64];
        private int[] to = new int[64];
        private float[] confidence = new float[64];
        private byte[] kind = new byte[64];
        private int[] question = new int[64];
        private int[] through = new int[64];
        private boolean[] declaredOnly = new boolean[64];

        private Builder(int nodeCount) {
            this.nodeCount = nodeCount;
        }

        /** Adds a fact "parent of"; {@code kind} is {@link #BIRTH} to {@link #UNKNOWN}. */
        public void parent(int parent, int child, byte kind, int from, int to, float confidence) {
            parent(parent, child, kind, from, to, confidence, KinEvidence.NO_QUESTION, false, KinEvidence.NOT_INFERRED);
        }

        void parent(
                int parent,
                int child,
                byte kind,
                int from,
                int to,
                float confidence,
                int question,
                boolean declaredOnly,
                int through) {
            if (kind < BIRTH || kind > UNKNOWN) {
                throw new IllegalArgumentException("parent kind %d is not in 0..4".formatted(kind));
            }
            check(parent, child, from, to, confidence);
            add(child, PARENT, parent, kind, from, to, confidence, question, declaredOnly, through);
            add(parent, CHILD, child, kind, from, to, confidence, question, declaredOnly, through);
        }

        /** Adds a marriage; which of the two stands first means nothing. */
        public void spouse(int a, int b, int from, int to, float confidence) {
            spouse(a, b, from, to, confidence, KinEvidence.NO_QUESTION, false);
        }

        void spouse(int a, int b, int from, int to, float confidence, int question, boolean declaredOnly) {
            check(a, b, from, to, confidence);
            int through = KinEvidence.NOT_INFERRED;
            add(a, SPOUSE, b, NO_KIND, from, to, confidence, question, declaredOnly, through);
            add(b, SPOUSE, a, NO_KIND, from, to, confidence, question, declaredOnly, through);
        }

        /** The graph of all facts added so far. */
        public KinGraph build() {
            int[] offset = new int[STEPS * nodeCount + 1];
            for (int i = 0; i < size; i++) {
                offset[row[i] + 1]++;
            }
            for (int r = 1; r < offset.length; r++) {
                offset[r] += offset[r - 1];
            }
            int[] order = sortedByRowThenTarget(offset);
            orderParallelEdges(order);
            int[] targets = new int[size];
            int[] starts = new int[size];
            int[] ends = new int[size];
            float[] trust = new float[size];
            byte[] kinds = new byte[size];
            int[] questions = new int[size];
            int[] via = new int[size];
            boolean[] declared = new boolean[size];
            for (int slot = 0; slot < size; slot++) {
                int i = order[slot];
                targets[slot] = target[i];
                starts[slot] = from[i];
                ends[slot] = to[i];
                trust[slot] = confidence[i];
                kinds[slot] = kind[i];
                questions[slot] = question[i];
                via[slot] = through[i];
                declared[slot] = declaredOnly[i];
            }
            return new KinGraph(offset, targets, starts, ends, trust, kinds, questions, via, declared);
        }

        /** Two stable counting sorts, the minor key first. */
        private int[] sortedByRowThenTarget(int[] offset) {
            int[] next = new int[nodeCount + 1];
            for (int i = 0; i < size; i++) {
                next[target[i] + 1]++;
            }
            for (int v = 1; v <= nodeCount; v++) {
                next[v] += next[v - 1];
            }
            int[] byTarget = new int[size];
            for (int i = 0; i < size; i++) {
                byTarget[next[target[i]]++] = i;
            }
            int[] place = offset.clone();
            int[] order = new int[size];
            for (int i : byTarget) {
                order[place[row[i]]++] = i;
            }
            return order;
        }

        /** Facts that say the same edge are few: an insertion sort puts each such run into its own fixed order. */
        private void orderParallelEdges(int[] order) {
            for (int i = 1; i < order.length; i++) {
                int moved = order[i];
                int j = i - 1;
                while (j >= 0 && sameEdge(order[j], moved) && compareParallel(order[j], moved) > 0) {
                    order[j + 1] = order[j];
                    j--;
                }
                order[j + 1] = moved;
            }
        }

        private boolean sameEdge(int i, int j) {
            return row[i] == row[j] && target[i] == target[j];
        }

        private int compareParallel(int i, int j) {
            int byKind = Byte.compare(kind[i], kind[j]);
            int byStart = byKind != 0 ? byKind : Integer.compare(from[i], from[j]);
            int byEnd = byStart != 0 ? byStart : Integer.compare(to[i], to[j]);
            return byEnd != 0 ? byEnd : Float.compare(confidence[j], confidence[i]);
        }

        private void check(int a, int b, int from, int to, float confidence) {
            if (a < 0 || a >= nodeCount || b < 0 || b >= nodeCount || a == b) {
                throw new IllegalArgumentException(
                        "fact joins %d and %d; want two distinct nodes in 0..%d".formatted(a, b, nodeCount - 1));
            }
            if (to <= from) {
                throw new IllegalArgumentException(
                        "fact of %d and %d: end day %d must lie after start day %d".formatted(a, b, to, from));
            }
            if (!(confidence > 0 && confidence <= 1)) {
                throw new IllegalArgumentException(
                        "fact of %d and %d: confidence %s must be over 0 and at most 1".formatted(a, b, confidence));
            }
        }

        private void add(
                int node,
                byte step,
                int other,
                byte kindCode,
                int start,
                int end,
                float trust,
                int group,
                boolean declared,
                int via) {
            if (size == row.length) {
                grow();
            }
            row[size] = STEPS * node + step;
            target[size] = other;
            from[size] = start;
            to[size] = end;
            confidence[size] = trust;
            kind[size] = kindCode;
            question[size] = group;
            declaredOnly[size] = declared;
            through[size] = via;
            size++;
        }

        private void grow() {
            int capacity = Math.addExact(size, size >> 1);
            row = Arrays.copyOf(row, capacity);
            target = Arrays.copyOf(target, capacity);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            confidence = Arrays.copyOf(confidence, capacity);
            kind = Arrays.copyOf(kind, capacity);
            question = Arrays.copyOf(question, capacity);
            through = Arrays.copyOf(through, capacity);
            declaredOnly = Arrays.copyOf(declaredOnly, capacity);
        }
    }
}
