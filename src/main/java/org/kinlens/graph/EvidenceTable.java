package org.kinlens.graph;

import java.util.Arrays;

/** Rows of evidence in parallel arrays: {@code a} is the parent of {@code b}, or married to it. Grows, never shrinks. */
final class EvidenceTable {
    /** The relation is a marriage. */
    static final byte MARRIAGE = 1;
    /** A row of a register of births, adoptions or marriages states it, with its dates and kind. */
    static final byte REGISTERED = 2;
    /** Only an official's own declaration states it. */
    static final byte DECLARED = 4;
    /** A divorce or annulment without a date: the couple is none, on no day. */
    static final byte ENDED = 8;
    /** The row counts no longer. */
    static final byte DROPPED = 16;

    int size;
    int[] a = new int[64];
    int[] b = new int[64];
    int[] from = new int[64];
    int[] to = new int[64];
    int[] question = new int[64];
    int[] through = new int[64];
    float[] confidence = new float[64];
    byte[] kind = new byte[64];
    byte[] flags = new byte[64];

    void add(int a, int b, byte kind, int from, int to, float confidence, int flags, int question, int through) {
        if (size == this.a.length) {
            grow();
        }
        this.a[size] = a;
        this.b[size] = b;
        this.kind[size] = kind;
        this.from[size] = from;
        this.to[size] = to;
        this.confidence[size] = confidence;
        this.flags[size] = (byte) flags;
        this.question[size] = question;
        this.through[size] = through;
        size++;
    }

    boolean is(int row, byte flag) {
        return (flags[row] & flag) != 0;
    }

    void drop(int row) {
        flags[row] |= DROPPED;
    }

    private void grow() {
        int capacity = Math.addExact(size, size >> 1);
        a = Arrays.copyOf(a, capacity);
        b = Arrays.copyOf(b, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        question = Arrays.copyOf(question, capacity);
        through = Arrays.copyOf(through, capacity);
        confidence = Arrays.copyOf(confidence, capacity);
        kind = Arrays.copyOf(kind, capacity);
        flags = Arrays.copyOf(flags, capacity);
    }

    /** Rows by a node: those of parents by the child, of children by the parent, of marriages by either. */
    static final class Index {
        private final int[] offset;
        private final int[] rows;

        private Index(int[] offset, int[] rows) {
            this.offset = offset;
            this.rows = rows;
        }

        int start(int node) {
            return offset[node];
        }

        int end(int node) {
            return offset[node + 1];
        }

        int row(int place) {
            return rows[place];
        }
    }

    Index byChild(int nodes) {
        return index(nodes, false, false, true);
    }

    Index byParent(int nodes) {
        return index(nodes, false, true, false);
    }

    Index bySpouse(int nodes) {
        return index(nodes, true, true, true);
    }

    private Index index(int nodes, boolean marriage, boolean first, boolean second) {
        int[] offset = new int[nodes + 1];
        for (int i = 0; i < size; i++) {
            if (counts(i, marriage)) {
                offset[a[i] + 1] += first ? 1 : 0;
                offset[b[i] + 1] += second ? 1 : 0;
            }
        }
        for (int v = 1; v <= nodes; v++) {
            offset[v] += offset[v - 1];
        }
        int[] rows = new int[offset[nodes]];
        int[] next = offset.clone();
        for (int i = 0; i < size; i++) {
            if (counts(i, marriage)) {
                if (first) {
                    rows[next[a[i]]++] = i;
                }
                if (second) {
                    rows[next[b[i]]++] = i;
                }
            }
        }
        return new Index(offset, rows);
    }

    private boolean counts(int row, boolean marriage) {
        return !is(row, DROPPED) && is(row, MARRIAGE) == marriage;
    }
}
