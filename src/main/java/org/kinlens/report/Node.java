package org.kinlens.report;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a table and what it sums up.
 *
 * @param values counts, one a column
 * @param children lines that add up to this one; empty for a line of its own
 */
record Node(String code, Bilingual label, long[] values, List<Node> children) {
    Node {
        children = List.copyOf(children);
    }

    /** Lines without children that count something in the column; this one if it has none. */
    int leavesWith(int column) {
        if (children.isEmpty()) {
            return values[column] > 0 ? 1 : 0;
        }
        return children.stream().mapToInt(c -> c.leavesWith(column)).sum();
    }

    @Override
    public String toString() {
        return code + Arrays.toString(values);
    }
}
