package org.kinlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTests {
    private static Node leaf(String code, long value) {
        return new Node(code, Bilingual.same(code), new long[] {value}, List.of());
    }

    private static Node sum(String code, Node... children) {
        long total = Arrays.stream(children).mapToLong(c -> c.values()[0]).sum();
        return new Node(code, Bilingual.same(code), new long[] {total}, List.of(children));
    }

    private static Node flat(long... values) {
        return sum(
                "all",
                IntStream.range(0, values.length)
                        .mapToObj(i -> leaf("c" + i, values[i]))
                        .toArray(Node[]::new));
    }

    private static List<Object> printed(Node root) {
        Map<Node, Object> cells = Suppression.cells(0, List.of(root));
        List<Object> printed = new ArrayList<>();
        printed.add(cells.get(root));
        root.children().forEach(c -> printed.add(cells.get(c)));
        return printed;
    }

    @Test
    void showsCountsOfThreeAndMoreAndZeros() {
        assertThat(printed(flat(3, 0, 12))).containsExactly(15L, 3L, 0L, 12L);
    }

    @Test
    void holdsBackTheSmallestNeighbourThatHidesASmallCount() {
        assertThat(printed(flat(1, 20, 5, 3))).containsExactly(29L, "<3", 20L, "–", 3L);
    }

    @Test
    void letsAOneAndATwoHideEachOther() {
        assertThat(printed(flat(1, 2, 9))).containsExactly(12L, "<3", "<3", 9L);
    }

    @Test
    void needsANeighbourForTwoOnes() {
        assertThat(printed(flat(1, 1, 9))).containsExactly(11L, "<3", "<3", "–");
    }

    @Test
    void holdsTheWholeColumnWhereNothingCanHideASmallCount() {
        assertThat(printed(flat(1, 1, 1))).containsExactly("–", "–", "–", "–");
        assertThat(printed(flat(1, 3))).containsExactly("–", "–", "–");
    }

    @Test
    void aSmallTotalIsSmallBelowToo() {
        assertThat(printed(flat(2, 0))).containsExactly("<3", "<3", 0L);
    }

    @Test
    void holdsTheSameColumnInBothBreakdowns() {
        Node rules = flat(3);
        Node divisions = flat(1, 1, 1);

        Map<Node, Object> cells = Suppression.cells(0, List.of(rules, divisions));

        assertThat(cells.get(rules)).isEqualTo("–");
        assertThat(cells.get(rules.children().get(0))).isEqualTo("–");
        assertThat(cells.get(divisions)).isEqualTo("–");
    }

    @Test
    void holdsWhatLiesBelowAHeldLine() {
        Node held = sum("b", leaf("b1", 4), leaf("b2", 6));
        Node root = sum("all", leaf("a", 2), held, leaf("c", 50));

        Map<Node, Object> cells = Suppression.cells(0, List.of(root));

        assertThat(cells.get(held)).isEqualTo("–");
        assertThat(held.children()).allSatisfy(c -> assertThat(cells.get(c)).isEqualTo("–"));
        assertThat(cells.get(root)).isEqualTo(62L);
    }

    /** Every group of four counts up to seven: with all that is printed, one and two both fit each hidden small count. */
    @Test
    void noSmallCountOfAGroupFollowsFromItsTotal() {
        for (int n = 0; n < 8 * 8 * 8 * 8; n++) {
            long[] values = {n & 7, n >> 3 & 7, n >> 6 & 7, n >> 9 & 7};
            List<Object> printed = printed(flat(values));
            if (printed.get(0) instanceof Long total) {
                for (int i = 0; i < 4; i++) {
                    if (values[i] == 1 || values[i] == 2) {
                        assertThat(printed.get(i + 1))
                                .as(Arrays.toString(values))
                                .isEqualTo("<3");
                        assertThat(fits(printed.subList(1, 5), i, 1, total) && fits(printed.subList(1, 5), i, 2, total))
                                .as(Arrays.toString(values) + printed)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** True if the printed cells add up to the total with the given value in place of the i-th. */
    private static boolean fits(List<Object> cells, int i, long value, long total) {
        long least = value;
        long most = value;
        for (int j = 0; j < cells.size(); j++) {
            if (j != i) {
                Object cell = cells.get(j);
                least += cell instanceof Long shown ? shown : cell.equals("<3") ? 1 : 3;
                most += cell instanceof Long shown ? shown : cell.equals("<3") ? 2 : total;
            }
        }
        return least <= total && total <= most;
    }

    /** Two townships of two villages each: no village of one or two findings can be told by adding and taking away. */
    @Test
    void noSmallCountOfATreeFollowsFromItsTotals() {
        for (int n = 0; n < 6 * 6 * 6 * 6; n++) {
            long[] v = {n % 6, n / 6 % 6, n / 36 % 6, n / 216};
            Node root = sum(
                    "r", sum("a", leaf("a1", v[0]), leaf("a2", v[1])), sum("b", leaf("b1", v[2]), leaf("b2", v[3])));
            Map<Node, Object> cells = Suppression.cells(0, List.of(root));
            List<Set<Long>> possible = possible(root, cells);
            for (int i = 0; i < 4; i++) {
                if (v[i] == 1 || v[i] == 2) {
                    assertThat(possible.get(i))
                            .as(Arrays.toString(v) + cells.values())
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static List<Set<Long>> possible(Node root, Map<Node, Object> cells) {
        Node a = root.children().get(0);
        Node b = root.children().get(1);
        List<Object> leaves = List.of(
                cells.get(a.children().get(0)),
                cells.get(a.children().get(1)),
                cells.get(b.children().get(0)),
                cells.get(b.children().get(1)));
        List<Set<Long>> possible = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        long[] x = new long[4];
        for (int n = 0; n < 10_000; n++) {
            long rest = n;
            boolean fits = true;
            for (int i = 0; i < 4; i++) {
                x[i] = rest % 10;
                rest /= 10;
                fits &= fits(leaves.get(i), x[i]);
            }
            if (fits
                    && fits(cells.get(a), x[0] + x[1])
                    && fits(cells.get(b), x[2] + x[3])
                    && fits(cells.get(root), x[0] + x[1] + x[2] + x[3])) {
                for (int i = 0; i < 4; i++) {
                    possible.get(i).add(x[i]);
                }
            }
        }
        return possible;
    }

    private static boolean fits(Object cell, long value) {
        return cell instanceof Long shown ? shown == value : cell.equals("<3") ? value == 1 || value == 2 : value >= 1;
    }
}
