package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinlens.kinship.Path;
import org.kinlens.register.Interval;
import org.kinlens.register.PartialDate;
import org.kinlens.register.Program;
import org.kinlens.register.Role;
import org.kinlens.screening.TieTable.TieRow;

/** One official, one member; cases of the member and the separate register vary. */
class TieTableTests {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final Official OFFICIAL = new Official(
            ":O1", 0, List.of(new Office(Role.HANDLER, "990101001000", span("2020-01-01", "2022-01-01"))), false);

    @Test
    void aTieIsCurrentIfEdgesTermAndCaseShareADay() {
        assertThat(rows(facts(Map.of(), foundCase("C1", "2021-12-31", null)), tie("pc", 1.0, Interval.ALWAYS)))
                .hasSize(1);
    }

    @Test
    void aCaseThatBeganOnTheFirstDayOutOfOfficeIsNone() {
        assertThat(rows(facts(Map.of(), foundCase("C1", "2022-01-01", null)), tie("pc", 1.0, Interval.ALWAYS)))
                .isEmpty();
    }

    @Test
    void edgesAndTermMustMeetWithinTheCaseNotOnlyEachWithIt() {
        Interval marriage = span("2022-01-01", null);

        assertThat(rows(facts(Map.of(), foundCase("C1", "2021-01-01", null)), tie("s", 1.0, marriage)))
                .isEmpty();
    }

    @Test
    void aCaseThatEndedLongAgoStaysListed() {
        assertThat(rows(facts(Map.of(), foundCase("C1", "2021-01-01", "2021-03-01")), tie("pc", 1.0, Interval.ALWAYS)))
                .hasSize(1);
    }

    @Test
    void theWeakestStateOverTheCasesIsShown() {
        Facts facts = facts(
                Map.of(":C1", Map.of(":O1", TODAY)),
                foundCase("C1", "2021-01-01", null),
                foundCase("C2", "2021-06-01", null));

        assertThat(rows(facts, tie("pc", 1.0, Interval.ALWAYS)))
                .extracting(TieRow::state)
                .containsExactly(TieState.FOUND_NOT_REGISTERED);
    }

    @Test
    void aFilingForEachCaseRegisters() {
        Facts facts = facts(Map.of(":C1", Map.of(":O1", TODAY)), foundCase("C1", "2021-01-01", null));

        assertThat(rows(facts, tie("pc", 1.0, Interval.ALWAYS)))
                .extracting(TieRow::state)
                .containsExactly(TieState.REGISTERED);
    }

    @Test
    void aCaseOutsideTheTermDoesNotWeakenTheState() {
        Facts facts = facts(
                Map.of(":C1", Map.of(":O1", TODAY)),
                foundCase("C1", "2021-01-01", null),
                foundCase("C2", "2023-06-01", null));

        assertThat(rows(facts, tie("pc", 1.0, Interval.ALWAYS)))
                .extracting(TieRow::state)
                .containsExactly(TieState.REGISTERED);
    }

    @Test
    void aDeclaredRelativeWithoutPathIsNotProven() {
        ScopedTie declared =
                new ScopedTie(OFFICIAL, ":M1", new Path(new int[] {0, 1}, "pc", Interval.ALWAYS, 0.9, 0), true);

        assertThat(rows(facts(Map.of(), foundCase("C1", "2021-01-01", null)), declared))
                .extracting(TieRow::state)
                .containsExactly(TieState.DECLARED_NOT_PROVEN);
    }

    @Test
    void theMostTrustedPathStandsForTheWord() {
        ScopedTie weak = tie("pc", 0.95, Interval.ALWAYS);
        ScopedTie strong = tie("pc", 1.0, span("2019-01-01", null));

        List<TieRow> rows = rows(facts(Map.of(), foundCase("C1", "2021-01-01", null)), weak, strong);

        assertThat(rows).extracting(TieRow::best).containsExactly(strong);
        assertThat(rows.get(0).byInterval()).containsExactly(strong, weak);
    }

    @Test
    void theBestPathIsLookedForAmongCurrentOnesOnly() {
        ScopedTie past = tie("s", 1.0, span("2010-01-01", "2015-01-01"));
        ScopedTie current = tie("s", 0.95, span("2016-01-01", null));

        assertThat(rows(facts(Map.of(), foundCase("C1", "2021-01-01", null)), past, current))
                .extracting(TieRow::best)
                .containsExactly(current);
    }

    private static List<TieRow> rows(Facts facts, ScopedTie... ties) {
        return new TieTable(facts).rows(List.of(ties));
    }

    private static ScopedTie tie(String word, double confidence, Interval validity) {
        int[] nodes = word.length() == 1 ? new int[] {0, 1} : new int[] {0, 2, 1};
        return new ScopedTie(OFFICIAL, ":M1", new Path(nodes, word, validity, confidence, 0), false);
    }

    private static Facts facts(Map<String, Map<String, LocalDate>> registered, ScreenedCase... cases) {
        return new Facts(
                Arrays.stream(cases).collect(Collectors.toMap(ScreenedCase::key, Function.identity())),
                Map.of(),
                Set.of(),
                List.of(),
                Set.of(),
                registered,
                Set.of());
    }

    private static ScreenedCase foundCase(String id, String applied, @Nullable String ended) {
        CaseDates dates = new CaseDates(
                PartialDate.parse(applied).orElseThrow(),
                null,
                null,
                ended == null ? null : PartialDate.parse(ended).orElseThrow());
        return new ScreenedCase(
                ":" + id,
                id,
                Program.TEMPORARY,
                null,
                "",
                0,
                false,
                dates,
                CaseTimeline.of(dates, List.of(), TODAY),
                List.of(":M1"));
    }

    private static Interval span(String from, @Nullable String to) {
        return new Interval(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
