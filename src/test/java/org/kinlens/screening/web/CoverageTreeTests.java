package org.kinlens.screening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.web.CoverageTree.Cell;
import org.kinlens.screening.web.CoverageTree.Level;
import org.kinlens.screening.web.CoverageTree.Row;

class CoverageTreeTests {
    static final List<CoverageLine> LINES = List.of(
            new CoverageLine("330102000000", "县", 0, 0, 0, 0, 0, 0, 2, 1),
            new CoverageLine("330102001000", "东镇", 0, 0, 0, 0, 0, 0, 3, 3),
            new CoverageLine("330102001001", "一村", 100, 90, 80, 40, 30, 9, 1, 0),
            new CoverageLine("330102001002", "二村", 50, 10, 40, 20, 10, 1, 1, 0),
            new CoverageLine("330102002001", "三村", 10, 10, 8, 8, 0, 0, 0, 0),
            new CoverageLine("", "", 163, 110, 131, 68, 40, 10, 6, 4));

    @Test
    void villagesAreAddedUpToTownshipsAndCounties() {
        assertThat(CoverageTree.rows(LINES, Map.of("330102002000", "西镇"), null))
                .extracting(Row::level, Row::code, Row::name, Row::persons)
                .containsExactly(
                        tuple(Level.ALL, "", "", 163L),
                        tuple(Level.COUNTY, "330102000000", "县", 160L),
                        tuple(Level.TOWNSHIP, "330102000000", "县", 0L),
                        tuple(Level.TOWNSHIP, "330102001000", "东镇", 150L),
                        tuple(Level.TOWNSHIP, "330102002000", "西镇", 10L));
    }

    @Test
    void countsOfAHigherLevelAreTheSumsOfTheLower() {
        Row township = CoverageTree.rows(LINES, Map.of(), null).get(3);

        assertThat(township.withId()).isEqualTo(new Cell(100, 150));
        assertThat(township.knownParents()).isEqualTo(new Cell(60, 120));
        assertThat(township.natalLink()).isEqualTo(new Cell(10, 40));
        assertThat(township.declared()).isEqualTo(new Cell(3, 5));
    }

    @Test
    void villagesAreShownOfTheTownshipThatIsOpen() {
        assertThat(CoverageTree.rows(LINES, Map.of(), "330102001000"))
                .filteredOn(row -> row.level() == Level.VILLAGE)
                .extracting(Row::code, Row::itself)
                .containsExactly(
                        tuple("330102001000", true), tuple("330102001001", false), tuple("330102001002", false));
    }

    @Test
    void sharesAreRoundedDownAndNobodyIsNoShare() {
        assertThat(new Cell(599, 1000).percent()).isEqualTo(59);
        assertThat(new Cell(0, 0).percent()).isNull();
        assertThat(new Cell(0, 0).heat()).isEqualTo(-1);
    }

    @Test
    void heatRisesByFifths() {
        assertThat(List.of(0, 19, 20, 59, 60, 79, 80, 100))
                .extracting(percent -> new Cell(percent, 100).heat())
                .containsExactly(0, 0, 1, 2, 3, 3, 4, 4);
    }

    @Test
    void noRunHasNoRows() {
        assertThat(CoverageTree.rows(List.of(), Map.of(), null)).isEmpty();
    }
}
