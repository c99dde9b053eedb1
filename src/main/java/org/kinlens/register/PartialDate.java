package org.kinlens.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date known to the day, the month or the year ({@code 1962-03-04}, {@code 1962-03}, {@code 1962}); what is unknown
 * stays unknown.
 *
 * @param first first day it may be
 * @param last last day it may be, inclusive
 * @param text as written in the source
 */
public record PartialDate(LocalDate first, LocalDate last, String text) {
    public PartialDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day %s lies before first day %s".formatted(last, first));
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, day.toString());
    }

    /** Reads ISO {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY} (years 0001 to 9999); empty for anything else. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> digits(text) ? Optional.of(ofYear(Year.parse(text), text)) : Optional.empty();
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth(), text));
                }
                case 10 -> Optional.of(of(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isFull() {
        return first.equals(last);
    }

    /** First day after the period: the end of an interval that ends with this date, widened as far as it may reach. */
    public LocalDate endWidened() {
        return isFull() ? first : last.plusDays(1);
    }

    private static PartialDate ofYear(Year year, String text) {
        return new PartialDate(year.atDay(1), year.atDay(year.length()), text);
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
