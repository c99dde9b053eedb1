package org.kinlens.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a report tells of.
 *
 * @param text as in file names: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3} or {@code 2026-09}
 * @param from first day
 * @param to last day
 */
public record ReportPeriod(String text, LocalDate from, LocalDate to) {
    private static final Pattern FORM =
            Pattern.compile("((?:19|20)\\d{2})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    /** @throws ReportRefused if the text is no period */
    public static ReportPeriod parse(String text) {
        String read = text.strip();
        Matcher matcher = FORM.matcher(read);
        if (!matcher.matches()) {
            throw new ReportRefused(
                    ("Period '%s' was read; expected a year, half-year, quarter or month such as 2026, 2026-H1,"
                                    + " 2026-Q3 or 2026-09.")
                            .formatted(read));
        }
        int year = Integer.parseInt(Objects.requireNonNull(matcher.group(1)));
        String half = matcher.group("half");
        String quarter = matcher.group("quarter");
        String month = matcher.group("month");
        if (half != null) {
            return months(read, year, 6 * Integer.parseInt(half) - 5, 6);
        } else if (quarter != null) {
            return months(read, year, 3 * Integer.parseInt(quarter) - 2, 3);
        } else if (month != null) {
            return months(read, year, Integer.parseInt(month), 1);
        }
        return months(read, year, 1, 12);
    }

    private static ReportPeriod months(String text, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new ReportPeriod(
                text, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }
}
