package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinlens.register.Interval;
import org.kinlens.register.PartialDate;
import org.kinlens.register.Step;

class CaseTimelineTests {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    @Test
    void acceptanceIsTheCasesOwnDateBeforeAnyStep() {
        CaseTimeline timeline = of("2024-05-01", "2024-05-08", null, null, step(Step.ACCEPT, "2024-05-02"));

        assertThat(timeline.t0()).isEqualTo(date("2024-05-08"));
    }

    @Test
    void acceptanceIsTheFirstStepWhereTheCaseNamesNone() {
        CaseTimeline timeline =
                of("2024-05-01", null, null, null, step(Step.ACCEPT, "2024-05-09"), step(Step.ACCEPT, "2024-05-06"));

        assertThat(timeline.t0()).isEqualTo(date("2024-05-06"));
    }

    @Test
    void applicationStandsInForAcceptance() {
        assertThat(of("2024-05-01", null, null, null).t0()).isEqualTo(date("2024-05-01"));
    }

    @Test
    void endIsTheEarlierOfItsDateAndTheFirstStop() {
        CaseTimeline timeline = of(null, "2020-01-01", "2020-02-01", "2023-01-01", step(Step.STOP, "2022-12-01"));

        assertThat(timeline.end()).isEqualTo(date("2022-12-01"));
    }

    @Test
    void acceptedAndUndecidedIsPending() {
        CaseTimeline timeline = of(null, "2024-05-08", null, null);

        assertThat(timeline.pending()).isTrue();
        assertThat(timeline.running()).isFalse();
    }

    @Test
    void confirmedOnTheDayIsRunning() {
        CaseTimeline timeline = of(null, "2024-05-08", "2024-06-03", null);

        assertThat(timeline.pending()).isFalse();
        assertThat(timeline.running()).isTrue();
    }

    @Test
    void confirmedTomorrowIsPending() {
        assertThat(of(null, "2024-05-08", "2024-06-04", null).pending()).isTrue();
    }

    @Test
    void confirmedInAMonthThatIsNotOverIsBoth() {
        CaseTimeline timeline = of(null, "2024-05-08", "2024-06", null);

        assertThat(timeline.pending()).isTrue();
        assertThat(timeline.running()).isTrue();
    }

    @Test
    void endedOnTheDayIsNeither() {
        CaseTimeline timeline = of(null, "2024-01-08", "2024-02-01", "2024-06-03");

        assertThat(timeline.pending()).isFalse();
        assertThat(timeline.running()).isFalse();
    }

    @Test
    void aCaseWithoutAnyDateRunsSinceEver() {
        CaseTimeline timeline = of(null, null, null, null);

        assertThat(timeline.running()).isTrue();
        assertThat(timeline.procedure()).contains(new Interval(null, TODAY.plusDays(1)));
    }

    @Test
    void refusedIsNotPending() {
        assertThat(of(null, "2024-05-08", null, null, step(Step.REFUSE, "2024-06-03"))
                        .pending())
                .isFalse();
    }

    @Test
    void procedureHoldsBothItsDays() {
        assertThat(of(null, "2024-05-08", "2024-05-20", null).procedure())
                .contains(new Interval(LocalDate.of(2024, 5, 8), LocalDate.of(2024, 5, 21)));
    }

    @Test
    void procedureOfAPendingCaseReachesTheAsOfDay() {
        assertThat(of(null, "2024-05-08", null, null).procedure())
                .contains(new Interval(LocalDate.of(2024, 5, 8), TODAY.plusDays(1)));
    }

    @Test
    void confirmationBeforeAcceptanceLeavesNoProcedure() {
        assertThat(of(null, "2024-05-08", "2024-05-01", null).procedure()).isEmpty();
    }

    @Test
    void aSpanWithoutStartDidNotBeginAfterConfirmation() {
        CaseTimeline timeline = of(null, "2024-05-08", "2024-05-20", null);

        assertThat(timeline.beganAfterConfirmation(Interval.ALWAYS)).isFalse();
        assertThat(timeline.beganAfterConfirmation(new Interval(LocalDate.of(2024, 5, 20), null)))
                .isFalse();
        assertThat(timeline.beganAfterConfirmation(new Interval(LocalDate.of(2024, 5, 21), null)))
                .isTrue();
    }

    static CaseTimeline of(
            @Nullable String applied,
            @Nullable String accepted,
            @Nullable String confirmed,
            @Nullable String ended,
            StepDone... steps) {
        return CaseTimeline.of(
                new CaseDates(date(applied), date(accepted), date(confirmed), date(ended)), List.of(steps), TODAY);
    }

    private static StepDone step(Step step, String on) {
        return new StepDone(step, PartialDate.parse(on).orElseThrow());
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
