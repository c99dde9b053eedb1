package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.GraphCancelled;
import org.kinlens.graph.KinEvidence;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.graph.SearchBudgetExceeded;
import org.kinlens.register.Interval;

class TieSearchTests {
    private static final int OPEN = KinGraph.OPEN_START;
    private static final int STILL = KinGraph.OPEN_END;
    private static final ScopeProfile CIVIL_CODE = profile("CIVIL_CODE_1045");
    private static final ScopeProfile CRIMPROC = profile("CRIMPROC");

    /**
     * <pre>
     *  0   1
     *  |\ /|
     *  | X |
     *  |/ \|
     *  2   3
     * </pre>
     */
    @Test
    void putsTheMoreTrustedPathFirst() {
        KinGraph.Builder builder = KinGraph.builder(4);
        parent(builder, 0, 2, 0.5f);
        parent(builder, 0, 3, 1);
        parent(builder, 1, 2, 0.95f);
        parent(builder, 1, 3, 0.95f);

        List<Path> siblings = ties(builder.build(), people(4), CIVIL_CODE, 2, "pc");

        assertThat(siblings).extracting(Path::confidence).containsExactly(0.9025, 0.5);
        assertThat(siblings.get(0).nodes()).containsExactly(2, 1, 3);
    }

    /** Person 3 is a grandchild of 0, by son 1 or by son 2: one row, two readings. */
    @Test
    void readingsOfOneRowAddUpToTheTie() {
        KinEvidence evidence = new KinEvidence(people(4));
        register(evidence, 0, 1, 1, KinEvidence.NO_QUESTION);
        register(evidence, 0, 2, 1, KinEvidence.NO_QUESTION);
        register(evidence, 1, 3, 0.5f, 7);
        register(evidence, 2, 3, 0.4f, 7);

        List<Path> grandchildren = ties(evidence.toGraph(), people(4), CIVIL_CODE, 0, "cc");

        assertThat(grandchildren).extracting(Path::confidence).containsExactly(0.9, 0.4);
    }

    /** The same by two rows that have nothing to do with each other: the better one counts. */
    @Test
    void independentPathsDoNotAddUp() {
        KinEvidence evidence = new KinEvidence(people(4));
        register(evidence, 0, 1, 1, KinEvidence.NO_QUESTION);
        register(evidence, 0, 2, 1, KinEvidence.NO_QUESTION);
        register(evidence, 1, 3, 0.5f, 7);
        register(evidence, 2, 3, 0.4f, 8);

        assertThat(ties(evidence.toGraph(), people(4), CIVIL_CODE, 0, "cc"))
                .extracting(Path::confidence)
                .containsExactly(0.5, 0.4);
    }

    private static void register(KinEvidence evidence, int parent, int child, float confidence, int question) {
        evidence.parent(
                parent, child, KinGraph.UNKNOWN, OPEN, STILL, confidence, KinEvidence.Source.HOUSEHOLD, question);
    }

    @Test
    void putsFewerPlaceholdersThenSmallerIdsFirst() {
        KinGraph family = siblings(3);

        assertThat(ties(family, people(5, 0), CIVIL_CODE, 3, "pc"))
                .extracting(path -> path.nodes()[1])
                .containsExactly(1, 2, 0);
        assertThat(ties(family, people(5, 0), CIVIL_CODE, 3, "pc"))
                .extracting(Path::placeholders)
                .containsExactly(0, 0, 1);
    }

    @Test
    void takesTheMostTrustedOfSeveralFactsForTheSameDays() {
        KinGraph.Builder builder = KinGraph.builder(2);
        builder.parent(0, 1, KinGraph.BIRTH, OPEN, STILL, 0.9f);
        builder.parent(0, 1, KinGraph.ADOPTIVE, OPEN, STILL, 1);
        builder.parent(0, 1, KinGraph.UNKNOWN, OPEN, STILL, 0.95f);

        assertThat(ties(builder.build(), people(2), CIVIL_CODE, 1, "p"))
                .extracting(Path::confidence)
                .containsExactly(1.0);
    }

    @Test
    void keepsTwoMarriagesOfTheSameCouple() {
        KinGraph.Builder builder = KinGraph.builder(2);
        builder.spouse(0, 1, day("1990-01-01"), day("1995-01-01"), 1);
        builder.spouse(0, 1, day("2000-01-01"), STILL, 1);

        assertThat(ties(builder.build(), people(2), CIVIL_CODE, 0, "s"))
                .extracting(Path::validity)
                .containsExactly(
                        new Interval(LocalDate.of(1990, 1, 1), LocalDate.of(1995, 1, 1)),
                        new Interval(LocalDate.of(2000, 1, 1), null));
    }

    @Test
    void aFullSiblingSharesTwoKnownParents() {
        assertThat(ties(siblings(2), people(4), CRIMPROC, 2, "pc")).hasSize(2);
    }

    @Test
    void aHalfSiblingIsNoFullOne() {
        assertThat(ties(siblings(1), people(3), CRIMPROC, 1, "pc")).isEmpty();
        assertThat(ties(siblings(1), people(3), CIVIL_CODE, 1, "pc")).hasSize(1);
    }

    @Test
    void aParentOnlyKnownToExistMakesNoFullSibling() {
        assertThat(ties(siblings(2), people(4, 0), CRIMPROC, 2, "pc")).isEmpty();
    }

    @Test
    void oneParentByTwoFactsIsOneParent() {
        KinGraph.Builder builder = KinGraph.builder(3);
        parent(builder, 0, 1, 1);
        parent(builder, 0, 2, 1);
        builder.parent(0, 1, KinGraph.ADOPTIVE, OPEN, STILL, 1);
        builder.parent(0, 2, KinGraph.ADOPTIVE, OPEN, STILL, 1);

        assertThat(ties(builder.build(), people(3), CRIMPROC, 1, "pc")).isEmpty();
    }

    @Test
    void everyParentKindCountsButStep() {
        for (byte kind : new byte[] {KinGraph.BIRTH, KinGraph.ADOPTIVE, KinGraph.STEP_RAISED, KinGraph.UNKNOWN}) {
            assertThat(ties(oneParent(kind), people(2), CIVIL_CODE, 1, "p")).hasSize(1);
        }
        assertThat(ties(oneParent(KinGraph.STEP), people(2), CIVIL_CODE, 1, "p"))
                .isEmpty();
    }

    @Test
    void stepCountsWhereTheProfileSaysSo() {
        ScopeProfile wide = new ScopeProfile("WIDE", "", "", "", Set.of("p"), Set.of(), false, true);

        assertThat(ties(oneParent(KinGraph.STEP), people(2), wide, 1, "p")).hasSize(1);
    }

    @Test
    void anOfficialWhoCountsHimselfComesFirst() {
        List<Path> ties = new TieSearch(siblings(1), people(3), profile("INNER_MONGOLIA")).from(1);

        assertThat(ties.get(0)).isEqualTo(new Path(new int[] {1}, KinWord.SELF, Interval.ALWAYS, 1, 0));
        assertThat(ties.get(0).target()).isEqualTo(1);
    }

    @Test
    void stopsAtItsBudgetAndWhenCancelled() {
        assertThatExceptionOfType(SearchBudgetExceeded.class)
                .isThrownBy(() -> new TieSearch(siblings(2), people(4), CIVIL_CODE, 1, () -> false).from(2));
        assertThatExceptionOfType(GraphCancelled.class)
                .isThrownBy(() -> new TieSearch(siblings(2), people(4), CIVIL_CODE, 100, () -> true).from(2));
    }

    @Test
    void wantsThePopulationOfItsGraph() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TieSearch(siblings(2), people(3), CIVIL_CODE))
                .withMessageContaining("4 nodes, population 3");
    }

    private static List<Path> ties(KinGraph kin, Population people, ScopeProfile profile, int official, String word) {
        return new TieSearch(kin, people, profile)
                .from(official).stream()
                        .filter(path -> path.word().equals(word))
                        .toList();
    }

    /** Two siblings, the last two nodes, with all nodes before them as shared parents. */
    private static KinGraph siblings(int sharedParents) {
        KinGraph.Builder builder = KinGraph.builder(sharedParents + 2);
        for (int parent = 0; parent < sharedParents; parent++) {
            parent(builder, parent, sharedParents, 1);
            parent(builder, parent, sharedParents + 1, 1);
        }
        return builder.build();
    }

    private static KinGraph oneParent(byte kind) {
        KinGraph.Builder builder = KinGraph.builder(2);
        builder.parent(0, 1, kind, OPEN, STILL, 1);
        return builder.build();
    }

    private static void parent(KinGraph.Builder builder, int parent, int child, float confidence) {
        builder.parent(parent, child, KinGraph.BIRTH, OPEN, STILL, confidence);
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private static Population people(int size, Integer... placeholders) {
        Set<Integer> onlyKnownToExist = Set.of(placeholders);
        Population.Builder people = Population.builder();
        for (int i = 0; i < size; i++) {
            people.add("P" + i, (byte) 0, 0, 0, STILL, "", onlyKnownToExist.contains(i), false);
        }
        return people.build();
    }

    private static ScopeProfile profile(String name) {
        return ScopeProfiles.shipped().byName(name).orElseThrow();
    }
}
