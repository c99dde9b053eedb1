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
import org.kinlens.screening.Evidence.Mark;
import org.kinlens.screening.Evidence.OtherPath;
import org.kinlens.screening.Evidence.Paper;
import org.kinlens.screening.Evidence.Source;
import org.kinlens.screening.Evidence.Tie;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Severity;
import org.kinlens.screening.Timings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A handler P1, his mother P2, his brother P3 on the dole; looked at on 23 November 2026. */
final class Samples {
    private static final Hop MOTHER = hop("P1", "P2", 'p', "母亲", "mother", 0.95, "UNKNOWN", register(), declaration());
    private static final Hop BROTHER = hop("P2", "P3", 'c', "儿子", "son", 1, "BIRTH", parentage());
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
                        List.of(MOTHER, BROTHER),
                        List.of(
                                new Fact("OFFICE", "evidence.office", LocalDate.of(2023, 1, 1), null, "HANDLER"),
                                new Fact("TIP", "evidence.tip", LocalDate.of(2026, 10, 3), null, "T-77")),
                        tieOf("pc", "兄弟", "brother", 0.95, 1, List.of(Mark.HALF_POSSIBLE)),
                        List.of(new OtherPath(
                                tieOf("sp", "岳父", "father-in-law", 0.6, 2, List.of()),
                                List.of(
                                        hop("P1", "P5", 's', "妻子", "wife", 1, null, marriage()),
                                        hop("P5", "P3", 'p', "父亲", "father", 0.6, "UNKNOWN", question()))))));
    }

    static Finding withoutTie() {
        Finding f = TIE;
        return new Finding(
                f.id(),
                "INS-1",
                f.ruleVersion(),
                f.channel(),
                f.severity(),
                f.state(),
                f.caseId(),
                f.householdId(),
                null,
                null,
                null,
                f.divisionCode(),
                f.dueOn(),
                null,
                f.firstFoundOn(),
                null,
                null,
                f.summaryZh(),
                f.summaryEn(),
                Evidence.NONE);
    }

    private static Hop hop(
            String from,
            String to,
            char step,
            String zh,
            String en,
            double confidence,
            @Nullable String kind,
            Source... sources) {
        return new Hop(
                from,
                to,
                step,
                zh,
                en,
                null,
                null,
                confidence,
                sources[0].feed(),
                sources[0].source(),
                kind,
                List.of(sources),
                sources[0].question() != null
                        ? List.of(Paper.TOWNSHIP_ANSWER, Paper.HOUSEHOLD_PAGE)
                        : List.of(Paper.HOUSEHOLD_PAGE, Paper.OFFICIAL_DECLARATION));
    }

    private static Tie tieOf(String word, String zh, String en, double confidence, int weakest, List<Mark> marks) {
        return new Tie(
                word,
                zh,
                en,
                "兄弟",
                "brother",
                LocalDate.of(1990, 1, 1),
                null,
                confidence,
                false,
                weakest,
                0,
                marks,
                "CIVIL_CODE_1045",
                LocalDate.of(2026, 11, 20));
    }

    private static Source register() {
        return new Source(
                "household_member",
                "hukou",
                LocalDate.of(2026, 6, 1),
                null,
                null,
                null,
                0.9,
                "UNKNOWN",
                "51",
                true,
                null);
    }

    private static Source declaration() {
        return new Source(
                "relative_declaration",
                "",
                LocalDate.of(2024, 3, 1),
                null,
                null,
                null,
                0.5,
                "UNKNOWN",
                "51",
                false,
                null);
    }

    private static Source parentage() {
        return new Source("parentage", "", null, LocalDate.of(1990, 1, 1), null, null, 1, "BIRTH", null, false, null);
    }

    private static Source marriage() {
        return new Source("marriage", "", null, LocalDate.of(2010, 5, 1), null, null, 1, null, null, false, null);
    }

    private static Source question() {
        return new Source("household_member", "hukou", null, null, null, null, 0.6, "UNKNOWN", "52", true, "q-1");
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
