package org.kinlens.county;

import java.time.LocalDate;

/**
 * The days of a simulated year; the last one may be cut short by the reference day.
 *
 * @param first first epoch day
 * @param last last epoch day, included
 * @param part share of the year that is simulated
 */
record YearDays(int first, int last, double part) {
    static YearDays of(int year) {
        return upTo(year, LocalDate.of(year, 12, 31));
    }

    static YearDays upTo(int year, LocalDate end) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate last = end.getYear() == year ? end : LocalDate.of(year, 12, 31);
        double part = last.getDayOfYear() / (double) last.lengthOfYear();
        return new YearDays((int) start.toEpochDay(), (int) last.toEpochDay(), part);
    }

    int any(Dice dice) {
        return dice.between(first, last);
    }
}
