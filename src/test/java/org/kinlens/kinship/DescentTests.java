package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.register.Interval;

/**
 * <pre>
 *   0 father   1 mother   2 other woman
 *        3 ego     4 sibling
 * </pre>
 */
class DescentTests {
    private static final int FATHER = 0;
    private static final int MOTHER = 1;
    private static final int OTHER = 2;
    private static final int EGO = 3;
    private static final int SIBLING = 4;
    private static final Population PEOPLE = Persons.of("m f f m m");

    private final KinGraph.Builder facts = KinGraph.builder(5);

    @Test
    void siblingsOfTwoSharedParentsAreFull() {
        parent(FATHER, EGO, KinGraph.BIRTH);
        parent(MOTHER, EGO, KinGraph.BIRTH);
        parent(FATHER, SIBLING, KinGraph.UNKNOWN);
        parent(MOTHER, SIBLING, KinGraph.BIRTH);

        assertThat(through(FATHER).siblings()).containsExactly(Siblings.FULL);
    }

    @Test
    void siblingsOfOneFatherAndTwoMothersAreOfHalfBlood() {
        parent(FATHER, EGO, KinGraph.BIRTH);
        parent(MOTHER, EGO, KinGraph.BIRTH);
        parent(FATHER, SIBLING, KinGraph.BIRTH);
        parent(OTHER, SIBLING, KinGraph.BIRTH);

        assertThat(through(FATHER).siblings()).containsExactly(Siblings.SAME_FATHER);
    }

    @Test
    void withOneKnownParentNobodyCanTell() {
        parent(FATHER, EGO, KinGraph.BIRTH);
        parent(MOTHER, EGO, KinGraph.BIRTH);
        parent(FATHER, SIBLING, KinGraph.BIRTH);

        assertThat(through(FATHER).siblings()).containsExactly(Siblings.UNKNOWN);
    }

    @Test
    void aStepMotherDoesNotMakeHalfSiblingsFull() {
        parent(FATHER, EGO, KinGraph.BIRTH);
        parent(MOTHER, EGO, KinGraph.BIRTH);
        parent(OTHER, EGO, KinGraph.STEP_RAISED);
        parent(FATHER, SIBLING, KinGraph.BIRTH);
        parent(OTHER, SIBLING, KinGraph.BIRTH);

        assertThat(through(FATHER).siblings()).containsExactly(Siblings.SAME_FATHER);
        assertThat(through(OTHER).siblings()).containsExactly(Siblings.UNKNOWN);
        assertThat(through(OTHER).isStep()).isTrue();
        assertThat(through(OTHER).isUnraisedStep()).isFalse();
    }

    @Test
    void anAdoptedSiblingIsNoHalfSibling() {
        parent(FATHER, EGO, KinGraph.BIRTH);
        parent(MOTHER, EGO, KinGraph.BIRTH);
        parent(FATHER, SIBLING, KinGraph.ADOPTIVE);
        parent(OTHER, SIBLING, KinGraph.BIRTH);

        Descent descent = through(FATHER);

        assertThat(descent.siblings()).containsExactly(Siblings.UNKNOWN);
        assertThat(descent.kind(1)).isEqualTo(KinGraph.ADOPTIVE);
        assertThat(descent.isAdoptive()).isTrue();
        assertThat(descent.mayBeBlood()).isFalse();
    }

    @Test
    void aPlaceholderIsNoKnownParent() {
        Population.Builder people = Population.builder();
        for (int i = 0; i < 5; i++) {
            people.add(
                    "P" + i, (byte) 1, Integer.MIN_VALUE, Integer.MAX_VALUE, KinGraph.OPEN_END, "", i == OTHER, false);
        }
        parent(FATHER, EGO, KinGraph.BIRTH);
        parent(MOTHER, EGO, KinGraph.BIRTH);
        parent(FATHER, SIBLING, KinGraph.BIRTH);
        parent(OTHER, SIBLING, KinGraph.BIRTH);
        KinGraph kin = facts.build();

        assertThat(Descent.of(path(kin, FATHER), kin, people.build()).siblings())
                .containsExactly(Siblings.UNKNOWN);
    }

    @Test
    void ofAPathThatNoEdgeProvesNothingIsKnown() {
        Path declared = new Path(new int[] {EGO, SIBLING}, "pc", Interval.ALWAYS, 1, 0);
        Descent descent = Descent.of(declared, facts.build(), PEOPLE);

        assertThat(descent.siblings()).containsExactly(Siblings.UNKNOWN);
        assertThat(descent.kind(0)).isEqualTo(KinGraph.UNKNOWN);
        assertThat(descent.mayBeBlood()).isTrue();
    }

    @Test
    void wantsAKindForEachStepAndAPairForEachTurn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Descent.of("pc", new byte[] {KinGraph.BIRTH}, List.of()))
                .withMessage("word 'pc' with 1 kinds and 0 pairs of siblings; want 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Descent.of("s", new byte[] {KinGraph.BIRTH}, List.of()))
                .withMessage("word 's': kind 0 at step 1; want -1 at a spouse step, else 0 to 4");
    }

    private Descent through(int parent) {
        KinGraph kin = facts.build();
        return Descent.of(path(kin, parent), kin, PEOPLE);
    }

    private static Path path(KinGraph kin, int parent) {
        int up = slot(kin, EGO, KinGraph.PARENT, parent);
        int down = slot(kin, parent, KinGraph.CHILD, SIBLING);
        return new Path(new int[] {EGO, parent, SIBLING}, "pc", Interval.ALWAYS, 1, 0, new int[] {up, down});
    }

    private static int slot(KinGraph kin, int node, byte step, int target) {
        for (int slot = kin.rowStart(node, step); slot < kin.rowEnd(node, step); slot++) {
            if (kin.target(slot) == target) {
                return slot;
            }
        }
        throw new AssertionError("no such edge");
    }

    private void parent(int parent, int child, byte kind) {
        facts.parent(parent, child, kind, KinGraph.OPEN_START, KinGraph.OPEN_END, 1);
    }
}
