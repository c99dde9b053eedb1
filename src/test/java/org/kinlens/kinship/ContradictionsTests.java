package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.Contradictions.Contradiction;
import org.kinlens.kinship.Contradictions.Kind;

/** Nodes 0, 2, 4 … are men, 1, 3, 5 … women, all born in the year given. */
class ContradictionsTests {
    @Test
    void aChildHasOneFather() {
        KinGraph.Builder kin = KinGraph.builder(3);
        parent(kin, 0, 1, 1);
        parent(kin, 2, 1, 1);

        assertThat(of(kin, 1950, 1980, 1952)).containsExactly(contradiction(Kind.TWO_FATHERS, 1, 0, 2));
    }

    @Test
    void anAdoptiveFatherBesideTheNaturalOneIsNone() {
        KinGraph.Builder kin = KinGraph.builder(3);
        parent(kin, 0, 1, 1);
        kin.parent(2, 1, KinGraph.ADOPTIVE, KinGraph.OPEN_START, KinGraph.OPEN_END, 1);

        assertThat(of(kin, 1950, 1980, 1952)).isEmpty();
    }

    @Test
    void anUnlikelyFatherIsNone() {
        KinGraph.Builder kin = KinGraph.builder(3);
        parent(kin, 0, 1, 1);
        parent(kin, 2, 1, 0.3f);

        assertThat(of(kin, 1950, 1980, 1952)).isEmpty();
    }

    @Test
    void aChildIsYoungerThanItsParent() {
        KinGraph.Builder kin = KinGraph.builder(2);
        parent(kin, 0, 1, 1);

        assertThat(of(kin, 1980, 1970)).containsExactly(contradiction(Kind.CHILD_OLDER, 1, 0));
        assertThat(of(kin, 1980, 2000)).isEmpty();
    }

    @Test
    void nobodyIsMarriedToTwoOnOneDay() {
        KinGraph.Builder kin = KinGraph.builder(4);
        kin.spouse(0, 1, day(1980), day(2000), 1);
        kin.spouse(0, 3, day(1990), KinGraph.OPEN_END, 1);

        assertThat(of(kin, 1950, 1950, 1950, 1950))
                .containsExactly(new Contradiction(Kind.TWO_SPOUSES, List.of(0, 1, 3), "", day(1990), day(2000)));
    }

    @Test
    void aSecondMarriageAfterTheFirstIsAllowed() {
        KinGraph.Builder kin = KinGraph.builder(4);
        kin.spouse(0, 1, day(1980), day(2000), 1);
        kin.spouse(0, 3, day(2000), KinGraph.OPEN_END, 1);

        assertThat(of(kin, 1950, 1950, 1950, 1950)).isEmpty();
    }

    /**
     * <pre>
     *      0
     *     / \
     *    2   4
     *    |   |
     *    6 = 7
     * </pre>
     */
    @Test
    void cousinsMayNotMarry() {
        KinGraph.Builder kin = KinGraph.builder(8);
        parent(kin, 0, 2, 1);
        parent(kin, 0, 4, 1);
        parent(kin, 2, 6, 1);
        parent(kin, 4, 7, 1);
        kin.spouse(6, 7, KinGraph.OPEN_START, KinGraph.OPEN_END, 1);

        assertThat(of(kin, 1920, 1920, 1945, 1920, 1947, 1920, 1970, 1972))
                .containsExactly(contradiction(Kind.FORBIDDEN_MARRIAGE, 6, 7));
    }

    @Test
    void secondCousinsMay() {
        KinGraph.Builder kin = KinGraph.builder(10);
        parent(kin, 0, 2, 1);
        parent(kin, 0, 4, 1);
        parent(kin, 2, 6, 1);
        parent(kin, 4, 8, 1);
        parent(kin, 8, 9, 1);
        kin.spouse(6, 9, KinGraph.OPEN_START, KinGraph.OPEN_END, 1);

        assertThat(of(kin, 1900, 1900, 1925, 1900, 1927, 1900, 1950, 1900, 1951, 1975))
                .isEmpty();
    }

    private static void parent(KinGraph.Builder kin, int parent, int child, float confidence) {
        kin.parent(parent, child, KinGraph.UNKNOWN, KinGraph.OPEN_START, KinGraph.OPEN_END, confidence);
    }

    private static List<Contradiction> of(KinGraph.Builder kin, int... born) {
        Population.Builder people = Population.builder();
        for (int i = 0; i < born.length; i++) {
            byte sex = (byte) (i % 2 == 0 ? 1 : 2);
            people.add("P" + i, sex, day(born[i]), day(born[i] + 1) - 1, KinGraph.OPEN_END, "", false, false);
        }
        return Contradictions.of(people.build(), kin.build());
    }

    private static Contradiction contradiction(Kind kind, Integer... persons) {
        return new Contradiction(kind, List.of(persons), "", KinGraph.OPEN_START, KinGraph.OPEN_END);
    }

    private static int day(int year) {
        return (int) LocalDate.of(year, 1, 1).toEpochDay();
    }
}
