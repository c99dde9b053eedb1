package org.kinlens.intake.identity;

import java.util.function.IntPredicate;

/** Records put together step by step: union-find with the members of each group in a ring. 8 bytes a record. */
final class Groups {
    private final int[] parent;
    private final int[] next;

    Groups(int n) {
        parent = new int[n];
        next = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            next[i] = i;
        }
    }

    /** The smallest member of a record's group. */
    int head(int record) {
        int head = record;
        while (parent[head] != head) {
            parent[head] = parent[parent[head]];
            head = parent[head];
        }
        return head;
    }

    boolean together(int a, int b) {
        return head(a) == head(b);
    }

    boolean alone(int record) {
        return next[record] == record;
    }

    void join(int a, int b) {
        int x = head(a);
        int y = head(b);
        if (x != y) {
            int ring = next[x];
            next[x] = next[y];
            next[y] = ring;
            parent[Math.max(x, y)] = Math.min(x, y);
        }
    }

    /** True if the condition holds for some member of the record's group. */
    boolean any(int record, IntPredicate condition) {
        int member = record;
        do {
            if (condition.test(member)) {
                return true;
            }
            member = next[member];
        } while (member != record);
        return false;
    }
}
