package org.kinlens.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hides counts of one and two, from which a person could be told, and as many further counts as are needed so that no
 * hidden one follows from the totals. Works column by column on a tree of lines in which children add up to their parent.
 *
 * <p>Primary: 1 and 2 become {@code <3}; 0 stays. Secondary: if, with the total known, only one value fits a hidden
 * cell, the smallest shown neighbour is held back too ({@code –}) with all below it, until it may go either way. Where a
 * group has too little to hide in, its total is held back as well; at the top, the whole column.
 */
final class Suppression {
    /** Smallest count that is shown. */
    static final int SMALLEST = 3;

    /** What is printed for a count of one or two. */
    static final String SMALL = "<3";

    /** What is printed for a larger count that would give a small one away. */
    static final String HELD = "–";

    private enum Mark {
        SMALL,
        HELD
    }

    private final Map<Node, Mark> marks = new IdentityHashMap<>();
    private final int column;

    private Suppression(int column) {
        this.column = column;
    }

    /**
     * The cells of one column as they are printed: numbers as {@link Long}, hidden ones as text.
     *
     * @param roots trees with the same total, since they break down the same findings
     */
    static Map<Node, Object> cells(int column, List<Node> roots) {
        Suppression suppression = new Suppression(column);
        boolean safe = true;
        for (Node root : roots) {
            safe &= suppression.protect(root);
        }
        if (!safe) {
            roots.forEach(root -> suppression.markAll(root, Mark.HELD));
        }
        Map<Node, Object> cells = new IdentityHashMap<>();
        roots.forEach(root -> suppression.print(root, cells));
        return cells;
    }

    /** One count that stands alone. */
    static Object cell(long value) {
        return value > 0 && value < SMALLEST ? SMALL : value;
    }

    private long value(Node node) {
        return node.values()[column];
    }

    private boolean isSmall(Node node) {
        return value(node) > 0 && value(node) < SMALLEST;
    }

    /** Hides what must be below a line whose own count is known; false if that cannot be done. */
    private boolean protect(Node node) {
        if (isSmall(node)) {
            // Two lines in a total of "<3" can only be one and one.
            boolean single = node.leavesWith(column) == 1;
            if (single) {
                markAll(node, Mark.SMALL);
            }
            return single;
        }
        List<Node> unsafe = new ArrayList<>();
        for (Node child : node.children()) {
            if (!protect(child)) {
                markAll(child, Mark.HELD);
                unsafe.add(child);
            }
        }
        while (!isSafe(node.children(), unsafe)) {
            Optional<Node> next = node.children().stream()
                    .filter(c -> value(c) > leastPossible(c) && !marks.containsKey(c))
                    .min(Comparator.comparingLong(this::value).thenComparing(Node::code));
            if (next.isEmpty()) {
                return false;
            }
            markAll(next.get(), Mark.HELD);
        }
        return true;
    }

    /** True if no hidden count of the group follows from its total. */
    private boolean isSafe(List<Node> group, List<Node> unsafe) {
        List<Node> small =
                group.stream().filter(c -> marks.get(c) == Mark.SMALL).toList();
        List<Node> helpers = group.stream()
                .filter(c -> marks.get(c) == Mark.HELD && !unsafe.contains(c))
                .toList();
        if (small.isEmpty() && unsafe.isEmpty()) {
            return true;
        }
        if (helpers.isEmpty() && unsafe.isEmpty()) {
            // Only ones and twos: safe if some are ones and some twos, so that they may change places.
            long sum = small.stream().mapToLong(this::value).sum();
            return sum > small.size() && sum < 2L * small.size();
        }
        return helpers.stream().anyMatch(h -> value(h) > leastPossible(h));
    }

    /** What a reader knows of a held count: it is no small one, and each line below it that shows no 0 counts one. */
    private long leastPossible(Node node) {
        return Math.max(SMALLEST, node.leavesWith(column));
    }

    private void markAll(Node node, Mark mark) {
        if (value(node) > 0) {
            marks.put(node, mark);
            node.children().forEach(c -> markAll(c, mark));
        }
    }

    private void print(Node node, Map<Node, Object> cells) {
        Mark mark = marks.get(node);
        cells.put(node, mark == null ? (Object) value(node) : mark == Mark.SMALL ? SMALL : HELD);
        node.children().forEach(c -> print(c, cells));
    }
}
