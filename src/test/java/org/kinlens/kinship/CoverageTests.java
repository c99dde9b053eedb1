package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

class CoverageTests {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final String VILLAGE = "990000001001";
    private static final String OTHER = "990000001002";
    private static final int OPEN = KinGraph.OPEN_START;
    private static final int STILL = KinGraph.OPEN_END;

    private final Population.Builder people = Population.builder();
    private int size;

    @Test
    void countsTheLivingByDivisionAndOverAll() {
        person("m", 1950, VILLAGE);
        person("m", 1950, OTHER);
        person("m", 1950, "");
        people.add("P3", (byte) 1, day(1950), day(1950), (int) AS_OF.toEpochDay(), VILLAGE, false, true);
        size++;

        List<CoverageRow> rows = coverage(KinGraph.builder(size));

        assertThat(rows).extracting(CoverageRow::divisionCode).containsExactly(VILLAGE, OTHER, "");
        assertThat(rows).extracting(CoverageRow::persons).containsExactly(1, 1, 3);
    }

    @Test
    void countsNobodyWhoIsOnlyKnownToExistOrNotYetBorn() {
        people.add("P0", (byte) 1, OPEN, STILL, STILL, VILLAGE, true, false);
        people.add("P1", (byte) 1, day(2030), day(2030), STILL, VILLAGE, false, true);
        size = 2;

        assertThat(coverage(KinGraph.builder(size))).containsExactly(new CoverageRow("", 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsIds() {
        person("m", 1950, VILLAGE);
        people.add("P1", (byte) 1, OPEN, STILL, STILL, VILLAGE, false, false);
        size++;

        assertThat(coverage(KinGraph.builder(size)).get(0).withId()).isEqualTo(1);
    }

    @Test
    void isAnAdultFromTheEighteenthBirthdayOrOfUnknownAge() {
        people.add("P0", (byte) 1, born(2006, 6, 30), born(2006, 6, 30), STILL, VILLAGE, false, true);
        people.add("P1", (byte) 1, born(2006, 7, 1), born(2006, 7, 1), STILL, VILLAGE, false, true);
        people.add("P2", (byte) 1, OPEN, STILL, STILL, VILLAGE, false, true);
        size = 3;

        assertThat(coverage(KinGraph.builder(size)).get(0).adults()).isEqualTo(2);
    }

    @Test
    void countsAdultsOfWhomAParentIsKnown() {
        int parent = person("m", 1950, VILLAGE);
        int adult = person("m", 1980, VILLAGE);
        int child = person("m", 2020, VILLAGE);
        KinGraph.Builder kin = KinGraph.builder(size);
        kin.parent(parent, adult, KinGraph.BIRTH, OPEN, STILL, 1);
        kin.parent(adult, child, KinGraph.BIRTH, OPEN, STILL, 1);

        CoverageRow village = coverage(kin).get(0);

        assertThat(village.adults()).isEqualTo(2);
        assertThat(village.knownParents()).isEqualTo(1);
    }

    @Test
    void neitherAStepParentNorAPlaceholderIsAKnownParent() {
        int adult = person("m", 1980, VILLAGE);
        int step = person("m", 1950, VILLAGE);
        people.add("P2", (byte) 1, OPEN, STILL, STILL, "", true, false);
        KinGraph.Builder kin = KinGraph.builder(++size);
        kin.parent(step, adult, KinGraph.STEP, OPEN, STILL, 1);
        kin.parent(2, adult, KinGraph.UNKNOWN, OPEN, STILL, 1);

        assertThat(coverage(kin).get(0).knownParents()).isZero();
    }

    @Test
    void countsMarriedWomenAndTheirNatalLink() {
        int wife = person("f", 1980, VILLAGE);
        int husband = person("m", 1980, VILLAGE);
        int divorced = person("f", 1980, VILLAGE);
        int mother = person("f", 1950, VILLAGE);
        int widower = person("m", 1950, VILLAGE);
        KinGraph.Builder kin = KinGraph.builder(size);
        kin.spouse(wife, husband, OPEN, STILL, 1);
        kin.spouse(divorced, husband, OPEN, day(2010), 1);
        kin.parent(mother, wife, KinGraph.BIRTH, OPEN, STILL, 1);
        kin.spouse(mother, widower, (int) AS_OF.toEpochDay(), STILL, 1);

        CoverageRow village = coverage(kin).get(0);

        assertThat(village.marriedWomen()).isEqualTo(2);
        assertThat(village.natalLink()).isEqualTo(1);
    }

    @Test
    void countsOfficialsWhereTheyHoldTheirPosition() {
        int busy = person("m", 1950, VILLAGE);
        int other = person("m", 1950, VILLAGE);
        BitSet declared = new BitSet();
        declared.set(busy);

        List<CoverageRow> rows = Coverage.of(
                people.build(),
                KinGraph.builder(size).build(),
                new int[] {busy, busy, busy, other},
                List.of(OTHER, OTHER, VILLAGE, OTHER),
                declared,
                AS_OF);

        assertThat(rows).extracting(CoverageRow::officials).containsExactly(1, 2, 2);
        assertThat(rows).extracting(CoverageRow::declared).containsExactly(1, 1, 1);
    }

    @Test
    void wantsADivisionForEachOfficial() {
        person("m", 1950, VILLAGE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.of(
                        people.build(), KinGraph.builder(1).build(), new int[] {0}, List.of(), new BitSet(), AS_OF))
                .withMessage("1 officials but 0 divisions; want one division for each");
    }

    private List<CoverageRow> coverage(KinGraph.Builder kin) {
        return Coverage.of(people.build(), kin.build(), new int[0], List.of(), new BitSet(), AS_OF);
    }

    private int person(String sex, int year, String division) {
        people.add("P" + size, (byte) "?mf".indexOf(sex), day(year), day(year), STILL, division, false, true);
        return size++;
    }

    private static int day(int year) {
        return born(year, 1, 1);
    }

    private static int born(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }
}
