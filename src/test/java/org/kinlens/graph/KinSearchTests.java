package org.kinlens.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DirectedMultigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinSearchTests {
    private static final int OPEN = KinGraph.OPEN_START;
    private static final int STILL = KinGraph.OPEN_END;
    private static final int ALL_KINDS = 0b11111;
    private static final int NO_STEP = ALL_KINDS & ~(1 << KinGraph.STEP);

    @Test
    void findsASiblingThroughEitherParent() {
        assertThat(paths(TWO_CHILDREN, NO_STEP, 2, "pc")).containsExactly("pc 2 0 3", "pc 2 1 3");
    }

    @Test
    void takesNoParentsSpouseWhoIsAParentToo() {
        assertThat(paths(TWO_CHILDREN, NO_STEP, 2, "ps")).isEmpty();
    }

    @Test
    void takesNoSpousesChildWhoIsAlsoOnesOwn() {
        assertThat(paths(TWO_CHILDREN, NO_STEP, 0, "sc")).isEmpty();
    }

    @Test
    void takesNoOtherParentOfAChild() {
        assertThat(paths(TWO_CHILDREN, NO_STEP, 0, "cp")).isEmpty();
    }

    /**
     * <pre>
     *  0 ═ 1      0 is step-parent of 2 without more
     *      |
     *      2
     * </pre>
     */
    @Test
    void seesAStepParentOnlyAsSpouseOfTheParentUnlessStepCounts() {
        KinGraph.Builder builder = KinGraph.builder(3);
        builder.spouse(0, 1, OPEN, STILL, 1);
        builder.parent(1, 2, KinGraph.BIRTH, OPEN, STILL, 1);
        builder.parent(0, 2, KinGraph.STEP, OPEN, STILL, 1);
        KinGraph family = builder.build();

        assertThat(paths(family, NO_STEP, 2, "p", "ps")).containsExactly("p 2 1", "ps 2 1 0");
        assertThat(paths(family, ALL_KINDS, 2, "p", "ps")).containsExactly("p 2 0", "p 2 1");
    }

    @Test
    void meetsNobodyTwice() {
        KinGraph.Builder builder = KinGraph.builder(2);
        builder.spouse(0, 1, OPEN, STILL, 1);

        assertThat(paths(builder.build(), NO_STEP, 0, "s", "ss")).containsExactly("s 0 1");
    }

    @Test
    void leavesOutAPathWhoseEdgesShareNoDay() {
        KinGraph.Builder builder = KinGraph.builder(3);
        builder.spouse(0, 1, 100, 200, 1);
        builder.parent(2, 1, KinGraph.ADOPTIVE, 200, STILL, 1);

        assertThat(paths(builder.build(), NO_STEP, 0, "s", "sp")).containsExactly("s 0 1");
    }

    @Test
    void handsOutTheDaysOnWhichAllEdgesHold() {
        KinGraph.Builder builder = KinGraph.builder(3);
        builder.spouse(0, 1, 100, 200, 1);
        builder.parent(2, 1, KinGraph.ADOPTIVE, 150, STILL, 1);
        List<String> days = new ArrayList<>();

        search(builder.build(), NO_STEP, 1000, "sp")
                .from(0, (state, length, nodes, slots, from, to) -> days.add(from + ".." + to));

        assertThat(days).containsExactly("150..200");
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(paths(TWO_CHILDREN, NO_STEP, 0)).isEmpty();
    }

    @Test
    void stopsWhenCancelled() {
        KinSearch search = new KinSearch(TWO_CHILDREN, WordAutomaton.of(List.of("pc")), NO_STEP, 1000, () -> true);

        assertThatExceptionOfType(GraphCancelled.class)
                .isThrownBy(() -> search.from(2, KinSearchTests::ignore))
                .withMessage("Kin search from node 2 cancelled after 0 visited edges")
                .satisfies(stop -> assertThat(stop.start()).isEqualTo(2));
    }

    @Test
    void stopsAtItsBudget() {
        assertThatExceptionOfType(SearchBudgetExceeded.class)
                .isThrownBy(() -> search(TWO_CHILDREN, NO_STEP, 3, "pc").from(2, KinSearchTests::ignore))
                .withMessageContaining("node 2 stopped after 3 visited edges, its budget")
                .satisfies(stop -> assertThat(stop.budget()).isEqualTo(3));
    }

    @Test
    void mayUseUpItsBudget() {
        long visits = search(TWO_CHILDREN, NO_STEP, 1000, "pc").from(2, KinSearchTests::ignore);

        assertThat(search(TWO_CHILDREN, NO_STEP, visits, "pc").from(2, KinSearchTests::ignore))
                .isEqualTo(visits);
    }

    @Test
    void refusesABudgetOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> search(TWO_CHILDREN, NO_STEP, 0, "pc"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void findsTheSimplePathsThatJGraphTFinds(long seed) {
        Set<String> words = Set.of("p", "pp", "ppc", "ppcc", "s", "spc", "pcs", "csp");
        Random random = new Random(seed);
        Graph<Integer, Edge> reference = new DirectedMultigraph<>(Edge.class);
        KinGraph.Builder builder = KinGraph.builder(12);
        for (int node = 0; node < 12; node++) {
            reference.addVertex(node);
        }
        for (int child = 1; child < 12; child++) {
            Set<Integer> parents = new TreeSet<>(List.of(random.nextInt(child), child / 2));
            for (int parent : parents) {
                builder.parent(parent, child, KinGraph.BIRTH, OPEN, STILL, 1);
                reference.addEdge(parent, child, new Edge('c'));
                reference.addEdge(child, parent, new Edge('p'));
            }
        }
        for (int i = 0; i + 7 < 12; i++) {
            builder.spouse(i, i + 7, OPEN, STILL, 1);
            reference.addEdge(i, i + 7, new Edge('s'));
            reference.addEdge(i + 7, i, new Edge('s'));
        }
        Set<Integer> all = reference.vertexSet();

        List<String> expected = new AllDirectedPaths<>(reference)
                .getAllPaths(Set.of(11), all, true, 4).stream()
                        .filter(path -> words.contains(word(path)))
                        .map(path -> word(path) + " " + String.join(" ", nodes(path)))
                        .sorted()
                        .toList();

        assertThat(paths(builder.build(), NO_STEP, 11, words.toArray(String[]::new)))
                .isEqualTo(expected);
    }

    /**
     * <pre>
     *   0 ═ 1
     *   |\ /|
     *   | X |
     *   |/ \|
     *   2   3
     * </pre>
     */
    private static final KinGraph TWO_CHILDREN = twoChildren();

    private static KinGraph twoChildren() {
        KinGraph.Builder builder = KinGraph.builder(4);
        builder.spouse(0, 1, OPEN, STILL, 1);
        for (int child = 2; child < 4; child++) {
            builder.parent(0, child, KinGraph.BIRTH, OPEN, STILL, 1);
            builder.parent(1, child, KinGraph.BIRTH, OPEN, STILL, 1);
        }
        return builder.build();
    }

    private static KinSearch search(KinGraph graph, int kinds, long budget, String... words) {
        return new KinSearch(graph, WordAutomaton.of(List.of(words)), kinds, budget, () -> false);
    }

    private static List<String> paths(KinGraph graph, int kinds, int start, String... words) {
        WordAutomaton automaton = WordAutomaton.of(List.of(words));
        List<String> paths = new ArrayList<>();
        new KinSearch(graph, automaton, kinds, 1_000_000, () -> false)
                .from(start, (state, length, nodes, slots, from, to) -> {
                    StringBuilder path = new StringBuilder(automaton.word(state));
                    for (int i = 0; i <= length; i++) {
                        path.append(' ').append(nodes[i]);
                    }
                    paths.add(path.toString());
                });
        return paths.stream().sorted().toList();
    }

    private static void ignore(int state, int length, int[] nodes, int[] slots, int from, int to) {}

    private static String word(GraphPath<Integer, Edge> path) {
        StringBuilder word = new StringBuilder();
        path.getEdgeList().forEach(edge -> word.append(edge.step()));
        return word.toString();
    }

    private static List<String> nodes(GraphPath<Integer, Edge> path) {
        return path.getVertexList().stream().map(String::valueOf).toList();
    }

    /** An edge by which the reference walks; never equal to another of the same step. */
    private static final class Edge {
        private final char step;

        private Edge(char step) {
            this.step = step;
        }

        private char step() {
            return step;
        }
    }
}
