package org.kinlens.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTests {
    @ParameterizedTest
    @CsvSource({
        "2026,2026-01-01,2026-12-31",
        "2026-H1,2026-01-01,2026-06-30",
        "2026-H2,2026-07-01,2026-12-31",
        "2026-Q1,2026-01-01,2026-03-31",
        "2026-Q3,2026-07-01,2026-09-30",
        "2026-Q4,2026-10-01,2026-12-31",
        "2026-09,2026-09-01,2026-09-30",
        "2024-02,2024-02-01,2024-02-29",
        "2026-12,2026-12-01,2026-12-31"
    })
    void readsYearsHalvesQuartersAndMonths(String text, LocalDate from, LocalDate to) {
        assertThat(ReportPeriod.parse(text)).isEqualTo(new ReportPeriod(text, from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-Q5", "2026-H3", "2026-13", "2026-00", "2026-9", "2026-09-01", "Q3", "../2026"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> ReportPeriod.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("2026-Q3");
    }

    @Test
    void readsFormatsInAnyCase() {
        assertThat(Format.parseAll("html, XLSX")).containsExactly(Format.HTML, Format.XLSX);
    }

    @Test
    void saysWhichFormatsExist() {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> Format.parseAll("html,pdf"))
                .withMessage("Format 'pdf' was asked for; reports are written as html and xlsx. Name one of these.");
    }

    @ParameterizedTest
    @CsvSource({"990101,990101", "99,99", "990101002000,990101002", "990101002003,990101002003", "'',''", "990000,99"})
    void cutsADivisionToWhatItsPartsShare(String division, String prefix) {
        assertThat(Reports.prefix(division)).isEqualTo(prefix);
    }

    @Test
    void refusesADivisionThatIsNoCode() {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> new Reports(null, () -> Optional.empty())
                        .write(new ReportRequest("2026", "county", Set.of(Format.HTML), Path.of("x"))))
                .withMessageContaining("'county'");
    }

    @Test
    void aPeriodThatIsNotOverEndsOnTheDayOfTheScreening() {
        ReportPeriod quarter = ReportPeriod.parse("2026-Q3");

        Span open = Span.of(quarter, LocalDate.of(2026, 8, 15));
        Span over = Span.of(quarter, LocalDate.of(2026, 11, 1));

        assertThat(open.through()).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(open.overdueBefore()).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(over.through()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(over.overdueBefore()).isEqualTo(LocalDate.of(2026, 10, 1));
    }
}
