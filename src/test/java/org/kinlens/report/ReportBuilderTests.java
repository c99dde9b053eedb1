package org.kinlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinlens.screening.CoverageLine;

class ReportBuilderTests {
    private static ReportTable table(Report report, String id) {
        return report.tables().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> cells(ReportTable table, String code) {
        return table.lines().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void putsTheCountsOfThePeriodFirst() {
        assertThat(SampleReport.report().headline())
                .extracting(Report.Figure::value)
                .containsExactly(21L, 20L, 5L, 0L, 20L, 5L, 15L);
    }

    @Test
    void countsByRuleAndHidesTheSmallOneWithANeighbour() {
        ReportTable rules = table(SampleReport.report(), "by-rule");

        assertThat(cells(rules, "INS-1")).containsExactly(14L, 9L, 14L, 0L, 0L);
        assertThat(cells(rules, "INS-2")).containsExactly(0L, 0L, "–", 5L, 0L);
        assertThat(cells(rules, "INS-3")).containsExactly("–", 6L, 0L, 0L, 0L);
        assertThat(cells(rules, "INS-4")).containsExactly("<3", 0L, "<3", 0L, 0L);
        assertThat(cells(rules, "")).containsExactly(21L, 15L, 20L, 5L, 0L);
    }

    @Test
    void givesRulesThatOrderAVisitOneNeutralLabel() {
        assertThat(table(SampleReport.report(), "by-rule").lines().stream()
                        .filter(l -> l.code().matches("INS-[123]"))
                        .map(l -> l.label().en()))
                .hasSize(3)
                .containsOnly("County visit required (57号 §20), statutory");
    }

    @Test
    void countsByTownshipAndVillage() {
        ReportTable divisions = table(SampleReport.report(), "by-division");

        assertThat(divisions.lines())
                .extracting(ReportTable.Line::code)
                .containsExactly(
                        "990101001000",
                        "990101001001",
                        "990101001002",
                        "990101002000",
                        "990101002001",
                        "990101003000",
                        "990101003004",
                        "");
        assertThat(divisions.lines().get(0).label().zh()).isEqualTo("东镇");
        assertThat(cells(divisions, "990101003004").get(0)).isEqualTo("<3");
        assertThat(cells(divisions, "").get(0)).isEqualTo(21L);
    }

    @Test
    void countsVisitsAsCases() {
        ReportTable visits = table(SampleReport.report(), "visits");

        assertThat(visits.lines()).extracting(l -> l.cells().get(0)).containsExactly(20L, 5L, 15L, 7L);
    }

    @Test
    void showsCoverageByTownship() {
        ReportTable coverage = table(SampleReport.report(), "coverage");

        assertThat(cells(coverage, "990101001000")).containsExactly(1700L, "93 %", "45 %", "39 %", 9L, "67 %");
        assertThat(cells(coverage, "")).containsExactly(2700L, "95 %", "62 %", "56 %", 15L, "80 %");
        assertThat(coverage.note().en()).contains("No tie found is not no tie");
    }

    @Test
    void coverageOfAllKnowsThoseWithoutADivision() {
        List<CoverageLine> lines = List.of(
                new CoverageLine("990101001001", "", 100, 100, 80, 40, 20, 10, 5, 5),
                new CoverageLine("", "", 200, 150, 160, 80, 40, 10, 5, 5));

        assertThat(cells(CoverageTable.of(lines, "", Map.of()), "")).startsWith(200L, "75 %");
        assertThat(cells(CoverageTable.of(lines, "990101", Map.of()), "")).startsWith(100L, "100 %");
    }

    @Test
    void saysWhichYearHasNoCalendar() {
        assertThat(SampleReport.report().notes())
                .anySatisfy(n -> assertThat(n.en()).contains("2027").contains("fall back to weekends"));
    }

    @Test
    void namesProfileAndDayOfTheScreening() {
        assertThat(SampleReport.report().facts())
                .extracting(f -> f.text().zh())
                .contains("CIVIL_CODE_1045", "2026-10-08", "2026-07-01 – 2026-09-30");
    }

    @Test
    void anEmptyDatabaseGivesAnEmptyReport() {
        Report report = SampleReport.empty();

        assertThat(report.headline()).extracting(Report.Figure::value).containsOnly(0L);
        assertThat(table(report, "by-rule").lines()).hasSize(1);
        assertThat(report.notes()).anySatisfy(n -> assertThat(n.en()).startsWith("Nothing was screened yet"));
    }
}
