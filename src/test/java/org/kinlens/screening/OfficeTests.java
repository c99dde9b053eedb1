package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinlens.register.Interval;
import org.kinlens.register.Role;

class OfficeTests {
    @Test
    void aGapOf31DaysIsOneTerm() {
        assertThat(Office.terms(List.of(row("2018-01-01", "2021-01-01"), row("2021-02-01", null))))
                .extracting(Office::term)
                .containsExactly(span("2018-01-01", null));
    }

    @Test
    void aGapOf32DaysIsTwoTerms() {
        assertThat(Office.terms(List.of(row("2018-01-01", "2021-01-01"), row("2021-02-02", null))))
                .extracting(Office::term)
                .containsExactly(span("2018-01-01", "2021-01-01"), span("2021-02-02", null));
    }

    @Test
    void aTermWithinAnotherLeavesTheLongerEnd() {
        assertThat(Office.terms(List.of(row("2018-01-01", "2024-01-01"), row("2019-01-01", "2020-01-01"))))
                .extracting(Office::term)
                .containsExactly(span("2018-01-01", "2024-01-01"));
    }

    @Test
    void rowsWithoutDatesAreOneTermWithoutBounds() {
        assertThat(Office.terms(List.of(row(null, null), row("2019-01-01", "2020-01-01"))))
                .extracting(Office::term)
                .containsExactly(Interval.ALWAYS);
    }

    @Test
    void anotherRoleIsAnotherTerm() {
        Office accountant = new Office(Role.ACCOUNTANT, "990101001001", span("2021-01-01", null));

        assertThat(Office.terms(List.of(row("2018-01-01", "2021-01-01"), accountant)))
                .hasSize(2);
    }

    @Test
    void someoneWithoutPositionHasATermWithoutBounds() {
        Official actor = new Official(":A", 0, List.of(), true);

        assertThat(actor.terms()).containsExactly(Interval.ALWAYS);
        assertThat(actor.statutoryOffices()).isEmpty();
        assertThat(actor.roles()).isEqualTo("ACTOR");
    }

    private static Office row(@Nullable String from, @Nullable String to) {
        return new Office(Role.VILLAGE_COMMITTEE, "990101001001", span(from, to));
    }

    private static Interval span(@Nullable String from, @Nullable String to) {
        return new Interval(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
