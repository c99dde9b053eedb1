package org.kinlens.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

class ReportsIT {
    private static final CypherFile FINDINGS = CypherFile.of(
            "test",
            "UNWIND range(1, $count) AS i CREATE (:Finding {id: $rule + $division + i, ruleId: $rule, ruleVersion: 1,"
                    + " channel: 'STATUTORY', state: 'OPEN', caseId: 'C' + $division + i, divisionCode: $division,"
                    + " dueOn: $due, firstFoundOn: $found})");
    private static final CypherFile VISITS = CypherFile.of(
            "test",
            "CREATE (:Division {id: '990101001000', name: '东镇'}) WITH 1 AS one UNWIND range(1, 4) AS i"
                    + " CREATE (c:AssistanceCase {id: 'c' + i, divisionCode: '990101001001'})"
                    + " CREATE (:CaseStep {id: 's' + i, step: 'COUNTY_VISIT', doneOn: date('2026-07-31')})-[:STEP_OF]->(c)"
                    + " CREATE (:CaseStep {id: 't' + i, step: 'COUNTY_VISIT', doneOn: date('2026-08-31')})-[:STEP_OF]->(c)");

    @TempDir
    private Path folder;

    private final Reports reports = new Reports(TestStore.graph(), () -> Optional.of(SampleReport.run()));

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    private static void findings(int count, String rule, String division) {
        TestStore.graph()
                .write(
                        FINDINGS,
                        Map.of(
                                "count", count,
                                "rule", rule,
                                "division", division,
                                "due", LocalDate.of(2026, 8, 20),
                                "found", LocalDate.of(2026, 7, 10)));
    }

    private static Object headline(Report report) {
        return report.headline().get(0).value();
    }

    @Test
    void writesEachFormatWholeAndLeavesNothingElse() throws IOException {
        Path out = folder.resolve("new/folder");

        List<Path> files = reports.write(new ReportRequest("2026-Q3", null, Set.of(Format.XLSX, Format.HTML), out));

        assertThat(files).containsExactly(out.resolve("report-2026-Q3.html"), out.resolve("report-2026-Q3.xlsx"));
        try (Stream<Path> listed = Files.list(out)) {
            assertThat(listed).hasSize(2);
        }
    }

    @Test
    void leavesOutWhatBelongsToTheTipDesk() {
        findings(5, "INS-1", "990101001001");
        findings(40, "INS-6", "990101001001");

        Report report = reports.report(SampleReport.PERIOD, "");

        assertThat(headline(report)).isEqualTo(5L);
        assertThat(report.toString()).doesNotContain("INS-6");
    }

    @Test
    void limitsTheReportToADivision() {
        findings(5, "INS-1", "990101001001");
        findings(7, "INS-1", "990101002001");

        assertThat(headline(reports.report(SampleReport.PERIOD, "990101002"))).isEqualTo(7L);
        assertThat(headline(reports.report(SampleReport.PERIOD, ""))).isEqualTo(12L);
    }

    @Test
    void countsVisitedCasesOnceAndOnlyInThePeriod() {
        TestStore.graph().write(VISITS, Map.of());

        Report report = reports.report(SampleReport.PERIOD, "");

        ReportTable visits = report.tables().stream()
                .filter(t -> t.id().equals("visits"))
                .findFirst()
                .orElseThrow();
        assertThat(visits.lines().get(3).cells()).containsExactly(4L);
        assertThat(headline(reports.report(ReportPeriod.parse("2026-05"), ""))).isEqualTo(0L);
    }

    @Test
    void findsTheDivisionOfAVisitedCaseByItsHouseholdOrApplicant() {
        TestStore.graph()
                .write(
                        CypherFile.of(
                                "test",
                                "UNWIND range(1, 3) AS i CREATE (c:AssistanceCase {id: 'c' + i})"
                                        + " CREATE (c)-[:OF]->(:Household {id: 'h' + i, divisionCode: '990101001001'})"
                                        + " CREATE (d:AssistanceCase {id: 'd' + i})"
                                        + " CREATE (:Person {id: 'p' + i, divisionCode: '990101001002'})-[:APPLIED_FOR]->(d)"
                                        + " FOREACH (x IN [c, d] | CREATE (:CaseStep {id: x.id, step: 'COUNTY_VISIT',"
                                        + " doneOn: date('2026-08-01')})-[:STEP_OF]->(x))"),
                        Map.of());

        assertThat(visited("990101001")).isEqualTo(6L);
        assertThat(visited("990101001002")).isEqualTo(3L);
        assertThat(visited("990102")).isEqualTo(0L);
    }

    private Object visited(String prefix) {
        return reports.report(SampleReport.PERIOD, prefix).tables().stream()
                .filter(t -> t.id().equals("visits"))
                .findFirst()
                .orElseThrow()
                .lines()
                .get(3)
                .cells()
                .get(0);
    }

    @Test
    void visitsThatWereDueInAPeriodScreenedLaterCountByTheirDueDay() {
        findings(5, "INS-1", "990101001001");

        Report report = reports.report(ReportPeriod.parse("2026-H1"), "");
        TestStore.graph().write(CypherFile.of("test", "MATCH (f:Finding) SET f.dueOn = date('2026-05-20')"), Map.of());
        Report due = reports.report(ReportPeriod.parse("2026-H1"), "");

        assertThat(report.headline()).extracting(Report.Figure::value).containsOnly(0L);
        assertThat(due.headline()).extracting(Report.Figure::value).containsExactly(0L, 0L, 0L, 0L, 5L, 0L, 5L);
        assertThat(due.notes()).anySatisfy(n -> assertThat(n.en()).contains("first seen after this period"));
    }

    @Test
    void anEmptyDatabaseGivesAReport() {
        Reports unscreened = new Reports(TestStore.graph(), Optional::empty);

        List<Path> files = unscreened.write(new ReportRequest("2026", null, Set.of(Format.HTML), folder));

        assertThat(files.get(0)).content().contains("尚未筛查");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> reports.write(new ReportRequest("2026", null, Set.of(Format.HTML), file)))
                .withMessageContaining("cannot be written");
    }
}
