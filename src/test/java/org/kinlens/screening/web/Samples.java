package org.kinlens.screening.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Channel;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.Evidence;
import org.kinlens.screening.Evidence.Fact;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Severity;
import org.kinlens.screening.Timings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A handler P1, his mother P2, his brother P3 on the dole; looked at on 23 November 2026. */
final class Samples {
    static final Finding TIE = tie("P3", "NO_HOLIDAY_CALENDAR_2027");

    static Finding tie(@Nullable String person, @Nullable String dueNote) {
        return new Finding(
                "f1",
                "INS-3",
                1,
                Channel.STATUTORY,
                Severity.HIGH,
                FindingState.OPEN,
                "C1",
                "H1",
                "P1",
                person,
                null,
                "330102001000",
                LocalDate.of(2026, 11, 2),
                dueNote,
                LocalDate.of(2026, 10, 20),
                null,
                null,
                "经办人 P1 与成员 P3 为兄弟",
                "Handler P1 is a brother of member P3",
                new Evidence(
                        List.of(
                                new Hop("P1", "P2", 'p', "母亲", "mother", null, null, 0.95, "parentage", ""),
                                new Hop("P2", "P3", 'c', "儿子", "son", null, null, 1, "parentage", "")),
                        List.of(
                                new Fact("OFFICE", "evidence.office", LocalDate.of(2023, 1, 1), null, "HANDLER"),
                                new Fact("TIP", "evidence.tip", LocalDate.of(2026, 10, 3), null, "T-77"))));
    }

    static final ScreeningRun RUN = new ScreeningRun(
            "run-1",
            "CIVIL_CODE_1045",
            LocalDate.of(2026, 11, 20),
            Instant.parse("2026-11-20T08:00:00Z"),
            10,
            20,
            Map.of("INS-3", 1),
            List.of(),
            new Timings(1, 2, 3, 4),
            List.of(new CoverageLine("", "", 1000, 900, 800, 500, 300, 113, 10, 4)));

    static final FindingCounts.Table COUNTS =
            new FindingCounts.Table(List.of(new FindingCounts.Line("INS-3", Channel.STATUTORY, FindingState.OPEN, 1)));

    private Samples() {}

    /** The day on which the tests look at the pages. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FixedClock {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}
