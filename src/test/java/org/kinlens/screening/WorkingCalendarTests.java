package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {
    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @Test
    void holdsTheYears2021To2026() {
        assertThat(calendar.years()).containsExactlyInAnyOrder(2021, 2022, 2023, 2024, 2025, 2026);
    }

    /** The table was made once with the npm package chinese-days; its head names the command. */
    @Test
    void agreesWithChineseDaysOnEveryDay() throws IOException {
        List<String> expected;
        try (InputStream in = getClass().getResourceAsStream("/calendar/chinese-days-1.5.7.csv")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("20"))
                    .toList();
        }

        List<String> found = LocalDate.of(2021, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> calendar.isWorkingDay(day) != isWeekday(day))
                .map(day -> day + (isWeekday(day) ? ",OFF" : ",ON"))
                .toList();

        assertThat(expected).hasSize(150);
        assertThat(found).isEqualTo(expected);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Test
    void countsTheDayAfterTheBaseAsDayOne() {
        assertThat(calendar.after(LocalDate.of(2024, 6, 3), 1).day()).isEqualTo("2024-06-04");
    }

    @Test
    void skipsTheSpringFestivalAndCountsItsMakeUpDays() {
        // 9 February 2024 was a working Friday; 10 to 17 off; Sunday the 18th made up for them.
        assertThat(calendar.after(LocalDate.of(2024, 2, 9), 1).day()).isEqualTo("2024-02-18");
    }

    @Test
    void aYearWithoutNoticeHasWeekendsOnlyAndSaysSo() {
        assertThat(calendar.after(LocalDate.of(2027, 1, 29), 1))
                .isEqualTo(new DueDay(LocalDate.of(2027, 2, 1), "NO_HOLIDAY_CALENDAR_2027"));
    }

    @Test
    void namesEachYearItCrossedWithoutNotice() {
        assertThat(calendar.after(LocalDate.of(2027, 12, 20), 20).note())
                .isEqualTo("NO_HOLIDAY_CALENDAR_2027;NO_HOLIDAY_CALENDAR_2028");
    }

    @Test
    void aKnownYearHasNoNote() {
        assertThat(calendar.after(LocalDate.of(2026, 1, 5), 30).note()).isEmpty();
    }
}
