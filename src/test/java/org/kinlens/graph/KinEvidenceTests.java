package org.kinlens.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinEvidence.Source;

/** Nodes are letters a, b, c …; births are years, 0 = unknown. */
class KinEvidenceTests {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;
    private static final int E = 4;

    private final List<int[]> persons = new ArrayList<>();

    @Test
    void twoRowsThatSayTheSameAreOneFact() {
        KinEvidence evidence = evidence(3);
        parent(evidence, A, B, 0.9, Source.HOUSEHOLD);
        parent(evidence, A, B, 0.8, Source.HOUSEHOLD);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.edgeCount()).isEqualTo(2);
        assertThat(kin.confidence(kin.rowStart(B, KinGraph.PARENT))).isCloseTo(0.98f, within(1e-6f));
    }

    @Test
    void copiesOfARegisterNeverMakeAFactCertain() {
        KinEvidence evidence = evidence(2);
        for (int i = 0; i < 9; i++) {
            parent(evidence, A, B, 0.95, Source.HOUSEHOLD);
        }

        KinGraph kin = evidence.toGraph();

        assertThat(kin.confidence(0)).isEqualTo(0.999f);
    }

    @Test
    void theMarriageRegisterSaysHowLongAMarriageHeld() {
        KinEvidence evidence = evidence(2);
        evidence.spouses(A, B, KinGraph.OPEN_START, KinGraph.OPEN_END, 0.95f, Source.HOUSEHOLD, 0);
        evidence.spouses(B, A, day(1990), day(2005), 1, Source.REGISTERED, 0);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.edgeCount()).isEqualTo(2);
        assertThat(kin.to(0)).isEqualTo(day(2005));
    }

    @Test
    void aCoupleDivorcedOnAnUnknownDayIsNone() {
        KinEvidence evidence = evidence(2);
        evidence.spouses(A, B, KinGraph.OPEN_START, KinGraph.OPEN_END, 0.95f, Source.HOUSEHOLD, 0);
        evidence.endedUndated(A, B);

        assertThat(evidence.toGraph().edgeCount()).isZero();
    }

    @Test
    void aRegisteredKindGoesBeforeAnUnknownOne() {
        KinEvidence evidence = evidence(2);
        parent(evidence, A, B, 0.95, Source.HOUSEHOLD);
        evidence.parent(A, B, KinGraph.STEP, KinGraph.OPEN_START, KinGraph.OPEN_END, 1, Source.REGISTERED, 0);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.edgeCount()).isEqualTo(2);
        assertThat(kin.kind(0)).isEqualTo(KinGraph.STEP);
    }

    @Test
    void aPlaceholderFatherBecomesTheOneARecordNames() {
        // a = placeholder father of b, father's brother's parents d of him and c; e = the father by another record
        person(0, 1, true);
        person(1990, 1, false);
        person(1960, 1, false);
        person(0, 0, true);
        person(1958, 1, false);
        KinEvidence evidence = evidence(5);
        evidence.placeholder(A, PlaceholderRole.FATHER);
        evidence.placeholder(D, PlaceholderRole.PARENTS);
        parent(evidence, A, B, 1, Source.HOUSEHOLD);
        parent(evidence, D, A, 1, Source.HOUSEHOLD);
        parent(evidence, D, C, 0.95, Source.HOUSEHOLD);
        evidence.parent(E, B, KinGraph.BIRTH, KinGraph.OPEN_START, KinGraph.OPEN_END, 1, Source.REGISTERED, 0);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.rowEnd(A, KinGraph.SPOUSE) - kin.rowStart(A, KinGraph.PARENT))
                .isZero();
        assertThat(kin.isParent(D, E, -1)).isTrue();
        assertThat(kin.isParent(E, B, -1)).isTrue();
    }

    @Test
    void theFatherOfOneSiblingIsTheFatherOfAll() {
        // a = what b and c have in common, d = father of b
        person(0, 0, true);
        person(1980, 1, false);
        person(1982, 2, false);
        person(1950, 1, false);
        KinEvidence evidence = evidence(4);
        evidence.placeholder(A, PlaceholderRole.PARENTS);
        parent(evidence, A, B, 1, Source.HOUSEHOLD);
        parent(evidence, A, C, 0.95, Source.HOUSEHOLD);
        parent(evidence, D, B, 0.95, Source.HOUSEHOLD);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.isParent(D, C, -1)).isTrue();
        assertThat(kin.isParent(A, C, -1)).isFalse();
        assertThat(kin.inferredThrough(kin.rowStart(C, KinGraph.PARENT))).isEqualTo(B);
    }

    @Test
    void siblingsWithDifferentFathersKeepWhatTheyHaveInCommon() {
        person(0, 0, true);
        person(1980, 1, false);
        person(1982, 2, false);
        person(1950, 1, false);
        person(1952, 1, false);
        KinEvidence evidence = evidence(5);
        evidence.placeholder(A, PlaceholderRole.PARENTS);
        parent(evidence, A, B, 1, Source.HOUSEHOLD);
        parent(evidence, A, C, 0.95, Source.HOUSEHOLD);
        parent(evidence, D, B, 0.95, Source.HOUSEHOLD);
        parent(evidence, E, C, 0.95, Source.HOUSEHOLD);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.isParent(D, C, -1)).isFalse();
        assertThat(kin.isParent(A, C, -1)).isTrue();
    }

    @Test
    void theHeadsWifeIsTheMotherOfHisChild() {
        person(1950, 1, false);
        person(1952, 2, false);
        person(1980, 1, false);
        KinEvidence evidence = evidence(3);
        parent(evidence, A, C, 0.95, Source.HOUSEHOLD);
        evidence.spouses(A, B, KinGraph.OPEN_START, KinGraph.OPEN_END, 0.95f, Source.HOUSEHOLD, 0);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.isParent(B, C, -1)).isTrue();
        assertThat(kin.confidence(kin.rowStart(B, KinGraph.CHILD))).isBetween(0.85f, 0.95f);
    }

    @Test
    void aWifeTooYoungIsNotTheMother() {
        person(1950, 1, false);
        person(1970, 2, false);
        person(1980, 1, false);
        KinEvidence evidence = evidence(3);
        parent(evidence, A, C, 0.95, Source.HOUSEHOLD);
        evidence.spouses(A, B, KinGraph.OPEN_START, KinGraph.OPEN_END, 0.95f, Source.HOUSEHOLD, 0);

        assertThat(evidence.toGraph().isParent(B, C, -1)).isFalse();
    }

    @Test
    void aWifeMarriedLongAfterTheBirthIsProbablyNotTheMother() {
        person(1950, 1, false);
        person(1952, 2, false);
        person(1980, 1, false);
        KinEvidence evidence = evidence(3);
        parent(evidence, A, C, 0.95, Source.HOUSEHOLD);
        evidence.spouses(A, B, day(1995), KinGraph.OPEN_END, 1, Source.REGISTERED, 0);

        KinGraph kin = evidence.toGraph();

        assertThat(kin.confidence(kin.rowStart(B, KinGraph.CHILD))).isLessThan(0.5f);
    }

    @Test
    void aBirthRegisterThatNamesOneParentIsTakenAtItsWord() {
        person(1950, 1, false);
        person(1952, 2, false);
        person(1980, 1, false);
        KinEvidence evidence = evidence(3);
        parent(evidence, A, C, 1, Source.REGISTERED);
        evidence.spouses(A, B, KinGraph.OPEN_START, KinGraph.OPEN_END, 1, Source.REGISTERED, 0);

        assertThat(evidence.toGraph().isParent(B, C, -1)).isFalse();
    }

    @Test
    void aDeclarationThatARegisterConfirmsIsNoLongerADeclarationOnly() {
        KinEvidence declared = evidence(2);
        parent(declared, A, B, 0.9, Source.DECLARED);
        KinEvidence both = evidence(2);
        parent(both, A, B, 0.9, Source.DECLARED);
        parent(both, A, B, 0.95, Source.HOUSEHOLD);

        assertThat(declared.toGraph().declaredOnly(0)).isTrue();
        assertThat(both.toGraph().declaredOnly(0)).isFalse();
    }

    private void person(int born, int sex, boolean placeholder) {
        persons.add(new int[] {born, sex, placeholder ? 1 : 0});
    }

    private KinEvidence evidence(int count) {
        while (persons.size() < count) {
            person(0, 0, false);
        }
        Population.Builder people = Population.builder();
        for (int i = 0; i < persons.size(); i++) {
            int[] p = persons.get(i);
            int first = p[0] == 0 ? KinGraph.OPEN_START : day(p[0]);
            int last = p[0] == 0 ? KinGraph.OPEN_END : day(p[0] + 1) - 1;
            people.add(
                    String.valueOf((char) ('a' + i)),
                    (byte) p[1],
                    first,
                    last,
                    KinGraph.OPEN_END,
                    "",
                    p[2] == 1,
                    false);
        }
        return new KinEvidence(people.build());
    }

    private static void parent(KinEvidence evidence, int parent, int child, double confidence, Source source) {
        evidence.parent(
                parent,
                child,
                KinGraph.UNKNOWN,
                KinGraph.OPEN_START,
                KinGraph.OPEN_END,
                (float) confidence,
                source,
                KinEvidence.NO_QUESTION);
    }

    private static int day(int year) {
        return (int) LocalDate.of(year, 1, 1).toEpochDay();
    }
}
