package org.kinlens.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageTests {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsWhoIsOnePersonInACarelessRegister(long seed) {
        TwoRegisters registers = TwoRegisters.of(5_000, .3, seed);

        List<Link> links = link(registers);

        assertThat(quality(registers, links)).isGreaterThanOrEqualTo(.97);
        assertThat(links).noneMatch(LinkageTests::isOnNameAlone);
    }

    @Test
    void findsThemWithoutRelativesToo() {
        TwoRegisters registers = TwoRegisters.of(5_000, .3, 5);

        List<Link> links = new Linkage(registers.sorted(), IdentityRules.DEFAULT, RelativesOf.NONE).links();

        assertThat(quality(registers, links)).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void findsThemWhereNobodyHasANationalIdInTheSecondRegister() {
        TwoRegisters registers = TwoRegisters.of(3_000, 1, 6);

        assertThat(quality(registers, link(registers))).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void givesTheSameLinksForRecordsInAnyOrder() {
        TwoRegisters registers = TwoRegisters.of(2_000, .3, 7);
        List<Link> expected = link(registers);

        Collections.shuffle(registers.rows, new Random(8));

        assertThat(link(registers)).isEqualTo(expected);
    }

    @Test
    void comparesAlikeFromBothSides() {
        PersonRow[] rows = TwoRegisters.of(300, .3, 9).sorted();
        Frequencies frequencies = new Frequencies(rows);
        ChanceAgreement chance = new ChanceAgreement(rows, frequencies);

        for (PersonRow a : rows) {
            for (PersonRow b : rows) {
                int pattern = Comparison.pattern(a, b);

                assertThat(Comparison.pattern(b, a)).isEqualTo(pattern);
                assertThat(chance.log(pattern, b, a)).isEqualTo(chance.log(pattern, a, b));
                assertThat(a.contradicts(b)).isEqualTo(b.contradicts(a));
            }
        }
    }

    @Test
    void neverMergesOnTheNameAloneHoweverRareItIs() {
        TwoRegisters registers = TwoRegisters.of(2_000, 0, 10);
        for (int i = 0; i < 500; i++) {
            PersonRow known = registers.rows.get(i);
            registers.rows.add(row("C", "c" + i, known.name(), known.sex(), 0, known.division(), 0));
        }

        assertThat(link(registers)).isEmpty();
    }

    @Test
    void mergesNobodyWithANamesakeOfAnotherYearOrSex() {
        TwoRegisters registers = TwoRegisters.of(2_000, 0, 11);
        for (int i = 0; i < 300; i++) {
            PersonRow known = registers.rows.get(i);
            registers.rows.add(row(
                    "C",
                    "c" + i,
                    known.name(),
                    i % 2 == 0 ? known.sex() : 3 - known.sex(),
                    i % 2 == 0 ? known.birth() + 20_000 : known.birth(),
                    known.division(),
                    known.phone()));
        }

        // A twin of another name may be taken for them, never the namesake.
        assertThat(link(registers))
                .noneMatch(link -> link.record().name().equals(link.canonical().name()));
    }

    @Test
    void mergesNobodyOfWhomTwoWouldDoEquallyWell() {
        TwoRegisters registers = TwoRegisters.of(1_000, 0, 12);
        registers.rows.add(row("C", "c1", "欧阳靖雯", 2, 19490101, 990101001001L, 0));
        registers.rows.add(row("C", "c2", "欧阳靖雯", 2, 19490101, 990101001001L, 0));
        registers.rows.add(row("D", "d1", "欧阳靖雯", 2, 19490101, 990101001001L, 0));

        // Three features do not make two records of one source one, and then the third could be either.
        assertThat(link(registers)).isEmpty();
    }

    @Test
    void mergesOnThreeFeaturesOfOneCandidate() {
        TwoRegisters registers = TwoRegisters.of(1_000, 0, 13);
        registers.rows.add(row("C", "c1", "欧阳靖雯", 2, 19490101, 990101001001L, 0));
        registers.rows.add(row("D", "d1", "欧阳靖雯", 2, 19490101, 990101001001L, 0));

        assertThat(link(registers)).extracting(link -> link.record().id()).containsExactly("D:d1");
    }

    @Test
    void leavesBrothersApartWhoShareAllButTheirNamesAndYears() {
        TwoRegisters registers = TwoRegisters.of(1_000, 0, 14);
        registers.rows.add(row("C", "c1", "欧阳建国", 1, 19710506, 990101001001L, 77));
        registers.rows.add(row("D", "d1", "欧阳建军", 1, 19720607, 990101001001L, 77));

        assertThat(link(registers)).isEmpty();
    }

    @Test
    void comparesFewPairsOfAll() {
        PersonRow[] rows = TwoRegisters.of(5_000, .3, 15).sorted();

        Candidates candidates = Candidates.of(rows);

        long all = rows.length * (rows.length - 1L) / 2;
        assertThat((long) candidates.size()).isPositive().isLessThan(all / 100);
    }

    @Test
    void leavesBlocksOutThatAreTooLarge() {
        PersonRow[] rows = new PersonRow[Candidates.MAX_BLOCK + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("A", "%04d".formatted(i), "王伟", 1, 19700000, 990101001001L, 0);
        }

        Candidates candidates = Candidates.of(rows);

        assertThat(candidates.size()).isZero();
        assertThat(candidates.largeBlocks()).isEqualTo(3);
    }

    private static List<Link> link(TwoRegisters registers) {
        return new Linkage(registers.sorted(), IdentityRules.DEFAULT, registers.relatives()).links();
    }

    /** F1 over records of the second register that have no id and a counterpart. */
    private static double quality(TwoRegisters registers, List<Link> links) {
        Set<String> wanted = registers.toBeFound();
        Set<String> found = new HashSet<>();
        int right = 0;
        for (Link link : links) {
            if (TwoRegisters.isOne(link.record(), link.canonical())) {
                right++;
                found.add(link.record().id());
            }
        }
        found.retainAll(wanted);
        double precision = (double) right / links.size();
        double recall = (double) found.size() / wanted.size();
        return 2 * precision * recall / (precision + recall);
    }

    private static boolean isOnNameAlone(Link link) {
        return link.contributions().stream()
                .filter(c -> c.level().isAgreement())
                .map(c -> c.level().feature())
                .allMatch(feature -> feature == Feature.NAME || feature == Feature.SEX);
    }

    private static PersonRow row(
            String source, String personId, String name, int sex, int birth, long division, long phone) {
        String id = source + ":" + personId;
        return new PersonRow(id, personId, source, name, "", sex, birth, 0, division, phone, 0, 0, false, id);
    }
}
