package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinlens.register.Program;

class DueDatesTests {
    private static final LocalDate FOUND = LocalDate.of(2024, 6, 3);
    private static final CaseTimeline PENDING = CaseTimelineTests.of(null, "2024-05-08", null, null);
    private static final CaseTimeline RUNNING = CaseTimelineTests.of(null, "2024-01-08", "2024-02-20", null);

    private final DueDates dates = new DueDates(WorkingCalendar.shipped(), ScreeningSettings.defaults());

    @Test
    void aVisitIsDueThirtyWorkingDaysAfterAcceptance() {
        assertThat(dates.of(DueBase.VISIT, found(PENDING, 0, false), FOUND).day())
                .isEqualTo("2024-06-19");
    }

    @Test
    void aDelegatedTownshipHasTwentyDays() {
        DueDates delegated = new DueDates(
                WorkingCalendar.shipped(),
                new ScreeningSettings(
                        "CIVIL_CODE_1045", 0.5, true, 30, 20, 45, Map.of("990101", LocalDate.of(2023, 1, 1))));

        assertThat(delegated.of(DueBase.VISIT, found(PENDING, 0, false), FOUND).day())
                .isEqualTo("2024-06-04");
    }

    @Test
    void delegationAfterAcceptanceChangesNothing() {
        DueDates delegated = new DueDates(
                WorkingCalendar.shipped(),
                new ScreeningSettings(
                        "CIVIL_CODE_1045", 0.5, true, 30, 20, 45, Map.of("990101", LocalDate.of(2024, 5, 9))));

        assertThat(delegated.of(DueBase.VISIT, found(PENDING, 0, false), FOUND).day())
                .isEqualTo("2024-06-19");
    }

    @Test
    void aStatedGroundGivesFortyFiveDays() {
        assertThat(dates.of(DueBase.VISIT, found(PENDING, 0, true), FOUND).day())
                .isEqualTo("2024-07-10");
    }

    @Test
    void registrationOfARunningCaseIsDueAtTheNextRecheck() {
        assertThat(dates.of(DueBase.REGISTRATION, found(RUNNING, 0, false), FOUND)
                        .day())
                .isEqualTo("2025-02-20");
    }

    @Test
    void aRecheckThatWasPastWhenFirstFoundLeavesThirtyWorkingDays() {
        LocalDate found = LocalDate.of(2025, 3, 3);

        assertThat(dates.of(DueBase.RECHECK, found(RUNNING, 0, false), found).day())
                .isEqualTo("2025-04-15");
    }

    @Test
    void aRecheckOnTheDayOfTheFindingIsNotPast() {
        LocalDate found = LocalDate.of(2024, 8, 20);

        assertThat(dates.of(DueBase.RECHECK, found(RUNNING, 6, false), found).day())
                .isEqualTo("2024-08-20");
    }

    @Test
    void noLawNoDay() {
        assertThat(dates.of(DueBase.NONE, found(PENDING, 0, false), FOUND)).isEqualTo(DueDay.NONE);
    }

    private static ScreenedCase found(CaseTimeline timeline, int recheckMonths, boolean extended) {
        return new ScreenedCase(
                ":C1",
                "C1",
                Program.RURAL_DIBAO,
                "H1",
                "990101001001",
                recheckMonths,
                extended,
                new CaseDates(null, timeline.t0(), timeline.t1(), timeline.end()),
                timeline,
                List.of());
    }
}
