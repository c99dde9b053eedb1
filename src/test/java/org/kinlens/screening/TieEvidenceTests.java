package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.Path;
import org.kinlens.register.Interval;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.Mark;
import org.kinlens.screening.Evidence.Paper;
import org.kinlens.screening.Evidence.Source;
import org.kinlens.screening.Evidence.Tie;

/**
 * A family of two marriages:
 *
 * <pre>
 *    B ═ A ═ C        A father, B and C mothers
 *    ├──┐   │
 *    D  E   F         D, E full siblings; F their half-sibling
 * </pre>
 */
class TieEvidenceTests {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;
    private static final int E = 4;
    private static final int F = 5;
    private static final Population PEOPLE = people();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void siblingsWithTwoCommonParentsHaveNoMark() {
        assertThat(of("pc", bothFamilies(), D, A, E).marks()).isEmpty();
    }

    @Test
    void siblingsOfTwoMothersAreHalfSiblings() {
        assertThat(of("pc", bothFamilies(), D, A, F).marks()).containsExactly(Mark.HALF);
    }

    @Test
    void siblingsOfWhomOnlyOneParentIsKnownMayBeHalfSiblings() {
        KinGraph.Builder kin = KinGraph.builder(6);
        parent(kin, A, D);
        parent(kin, A, E);
        parent(kin, B, E);

        assertThat(of("pc", kin.build(), D, A, E).marks()).containsExactly(Mark.HALF_POSSIBLE);
    }

    @Test
    void bothEndsHaveATerm() {
        Tie tie = of("pc", bothFamilies(), D, A, E);

        assertThat(tie.termZh()).isEqualTo("妹妹");
        assertThat(tie.backZh()).isEqualTo("哥哥");
    }

    @Test
    void anAdoptionAndAMarriageEndedByDeathAreMarked() {
        ScopedTie tie = tie("pc", D, A, E);
        List<Hop> hops =
                List.of(hop('p', 1, "ADOPTIVE", source(1, null, null)), hop('s', 1, null, source(1, "DEATH", null)));

        assertThat(new TieEvidence(PEOPLE, bothFamilies(), "RECUSAL", TODAY)
                        .of(tie, hops)
                        .marks())
                .containsExactly(Mark.ADOPTIVE, Mark.WIDOWED);
    }

    @Test
    void theLeastTrustedHopIsTheWeakest() {
        assertThat(TieEvidence.weakest(List.of(
                        hop('p', 0.95, "UNKNOWN", source(0.95, null, null)),
                        hop('c', 0.6, "UNKNOWN", source(0.6, null, null)))))
                .isEqualTo(2);
    }

    @Test
    void ofEqualHopsTheOneWithAnOpenQuestionIsTheWeakest() {
        assertThat(TieEvidence.weakest(List.of(
                        hop('p', 0.9, "UNKNOWN", source(0.9, null, null)),
                        hop('c', 0.9, "UNKNOWN", source(0.9, null, "q1")))))
                .isEqualTo(2);
    }

    @Test
    void ofEqualHopsTheOneWithFewerSourcesIsTheWeakest() {
        Source one = source(1, null, null);

        assertThat(TieEvidence.weakest(List.of(hop('p', 1, "BIRTH", one, one), hop('c', 1, "BIRTH", one))))
                .isEqualTo(2);
    }

    @Test
    void anotherPathLeadsOverOtherPersons() {
        ScopedTie shown = tie("pc", D, A, E);
        ScopedTie sameWay = tie("sc", D, A, E);
        ScopedTie other = tie("pc", D, B, E);

        assertThat(TieEvidence.others(shown, List.of(shown, sameWay, other))).containsExactly(other);
    }

    @Test
    void noMoreThanFourFurtherPathsAreKept() {
        ScopedTie shown = tie("pc", D, A, E);
        List<ScopedTie> many = List.of(
                tie("pc", D, B, E),
                tie("pc", D, C, E),
                tie("pc", D, F, E),
                tie("ppcc", D, A, B, C, E),
                tie("ppcc", D, B, A, C, E));

        assertThat(TieEvidence.others(shown, many)).isEqualTo(many.subList(0, 4));
    }

    @Test
    void anAdoptionIsSettledByItsCertificate() {
        assertThat(Papers.of('p', "ADOPTIVE", List.of(), 0)).startsWith(Paper.ADOPTION_CERTIFICATE);
    }

    @Test
    void aBirthBeforeCertificatesIsSettledByTheHouseholdRegister() {
        int december1995 = (int) LocalDate.of(1995, 12, 31).toEpochDay();

        assertThat(Papers.of('p', "BIRTH", List.of(), december1995)).startsWith(Paper.HOUSEHOLD_PAGE);
        assertThat(Papers.of('p', "BIRTH", List.of(), december1995 + 1)).startsWith(Paper.BIRTH_CERTIFICATE);
    }

    @Test
    void anOpenQuestionIsForTheTownshipUnlessAnotherRecordStatesTheFact() {
        Source asked = source(0.6, null, "q1");

        assertThat(Papers.of('s', null, List.of(asked), 0)).startsWith(Paper.TOWNSHIP_ANSWER);
        assertThat(Papers.of('s', null, List.of(asked, source(1, null, null)), 0))
                .startsWith(Paper.MARRIAGE_RECORD);
    }

    private static Tie of(String word, KinGraph kin, int... nodes) {
        return new TieEvidence(PEOPLE, kin, "RECUSAL", TODAY).of(tie(word, nodes), List.of());
    }

    private static ScopedTie tie(String word, int... nodes) {
        Path path = new Path(nodes, word, Interval.ALWAYS, 1, 0, new int[word.length()]);
        return new ScopedTie(new Official(":D", D, List.of(), false), ":E", path, false);
    }

    private static Hop hop(char step, double confidence, @Nullable String kind, Source... sources) {
        List<Source> all = List.of(sources);
        return new Hop(
                "x", "y", step, "", "", null, null, confidence, "", "", kind, all, Papers.of(step, kind, all, 0));
    }

    private static Source source(double confidence, @Nullable String endReason, @Nullable String question) {
        return new Source("parentage", "", null, null, null, endReason, confidence, null, null, false, question);
    }

    private static KinGraph bothFamilies() {
        KinGraph.Builder kin = KinGraph.builder(6);
        parent(kin, A, D);
        parent(kin, B, D);
        parent(kin, A, E);
        parent(kin, B, E);
        parent(kin, A, F);
        parent(kin, C, F);
        return kin.build();
    }

    private static void parent(KinGraph.Builder kin, int parent, int child) {
        kin.parent(parent, child, KinGraph.BIRTH, KinGraph.OPEN_START, KinGraph.OPEN_END, 1);
    }

    private static Population people() {
        Population.Builder people = Population.builder();
        byte[] sexes = {1, 2, 2, 1, 2, 1};
        for (int i = 0; i < sexes.length; i++) {
            int birth = (int) LocalDate.of(1950 + 10 * i, 1, 1).toEpochDay();
            people.add(String.valueOf((char) ('A' + i)), sexes[i], birth, birth, KinGraph.OPEN_END, "", false, false);
        }
        return people.build();
    }
}
