package org.kinlens.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KinGraphTests {
    private static final int OPEN = KinGraph.OPEN_START;
    private static final int STILL = KinGraph.OPEN_END;

    @Test
    void storesEachFactAsTwoEdges() {
        KinGraph graph = trio();

        assertThat(graph.nodeCount()).isEqualTo(3);
        assertThat(graph.edgeCount()).isEqualTo(6);
    }

    @Test
    void leadsFromAChildToItsParentsInAscendingOrder() {
        KinGraph graph = trio();

        int row = graph.rowStart(2, KinGraph.PARENT);
        assertThat(graph.rowEnd(2, KinGraph.PARENT) - row).isEqualTo(2);
        assertThat(graph.target(row)).isZero();
        assertThat(graph.target(row + 1)).isEqualTo(1);
    }

    @Test
    void leadsFromEitherSpouseToTheOther() {
        KinGraph graph = trio();

        assertThat(graph.target(graph.rowStart(0, KinGraph.SPOUSE))).isEqualTo(1);
        assertThat(graph.target(graph.rowStart(1, KinGraph.SPOUSE))).isZero();
        assertThat(graph.rowEnd(2, KinGraph.SPOUSE)).isEqualTo(graph.rowStart(2, KinGraph.SPOUSE));
    }

    @Test
    void keepsWhatAFactSaysOnBothItsEdges() {
        KinGraph graph = trio();

        int up = graph.rowStart(2, KinGraph.PARENT);
        int down = graph.rowStart(0, KinGraph.CHILD);
        for (int slot : new int[] {up, down}) {
            assertThat(graph.kind(slot)).isEqualTo(KinGraph.ADOPTIVE);
            assertThat(graph.from(slot)).isEqualTo(100);
            assertThat(graph.to(slot)).isEqualTo(200);
            assertThat(graph.confidence(slot)).isEqualTo(0.95f);
        }
        assertThat(graph.kind(graph.rowStart(0, KinGraph.SPOUSE))).isEqualTo(KinGraph.NO_KIND);
    }

    @Test
    void keepsParallelFactsInAnOrderOfTheirOwn() {
        KinGraph.Builder builder = KinGraph.builder(2);
        builder.spouse(0, 1, 500, STILL, 1);
        builder.spouse(1, 0, 100, 200, 0.5f);
        builder.spouse(1, 0, 100, 200, 0.9f);

        KinGraph graph = builder.build();

        int row = graph.rowStart(0, KinGraph.SPOUSE);
        assertThat(new int[] {graph.from(row), graph.from(row + 1), graph.from(row + 2)})
                .containsExactly(100, 100, 500);
        assertThat(graph.confidence(row)).isEqualTo(0.9f);
    }

    @Test
    void mayBeEmpty() {
        KinGraph graph = KinGraph.builder(0).build();

        assertThat(graph.nodeCount()).isZero();
        assertThat(graph.edgeCount()).isZero();
    }

    @Test
    void refusesAPersonWhoIsHisOwnParent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).parent(1, 1, KinGraph.BIRTH, OPEN, STILL, 1))
                .withMessage("fact joins 1 and 1; want two distinct nodes in 0..2");
    }

    @Test
    void refusesANodeItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).spouse(1, 3, OPEN, STILL, 1))
                .withMessageContaining("1 and 3");
    }

    @Test
    void refusesAFactThatEndsAsItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).spouse(0, 1, 7, 7, 1))
                .withMessageContaining("end day 7 must lie after start day 7");
    }

    @Test
    void refusesAConfidenceOutsideOfItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).spouse(0, 1, OPEN, STILL, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).spouse(0, 1, OPEN, STILL, 1.5f));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).spouse(0, 1, OPEN, STILL, Float.NaN));
    }

    @Test
    void refusesAParentKindThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinGraph.builder(3).parent(0, 1, KinGraph.NO_KIND, OPEN, STILL, 1));
    }

    /**
     * <pre>
     *  0 ═ 1
     *   \ /
     *    2
     * </pre>
     */
    private static KinGraph trio() {
        KinGraph.Builder builder = KinGraph.builder(3);
        builder.parent(1, 2, KinGraph.BIRTH, OPEN, STILL, 1);
        builder.parent(0, 2, KinGraph.ADOPTIVE, 100, 200, 0.95f);
        builder.spouse(1, 0, OPEN, STILL, 1);
        return builder.build();
    }
}
