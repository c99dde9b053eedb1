package org.kinlens.county;

import java.time.LocalDate;
import java.time.Month;

/** Working days of the simulated offices: Monday to Friday without the fixed days of New Year, May Day and October. */
final class WorkDays {
    private WorkDays() {}

    static boolean isWorkDay(int day) {
        // 1970-01-01 was a Thursday
        int weekday = Math.floorMod(day + 3, 7);
        if (weekday >= 5) {
            return false;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int dayOfMonth = date.getDayOfMonth();
        Month month = date.getMonth();
        return !(month == Month.JANUARY && dayOfMonth == 1
                || month == Month.MAY && dayOfMonth <= 5
                || month == Month.OCTOBER && dayOfMonth <= 7);
    }

    /** That day or the next working day after it. */
    static int onOrAfter(int day) {
        int found = day;
        while (!isWorkDay(found)) {
            found++;
        }
        return found;
    }

    static int onOrBefore(int day) {
        int found = day;
        while (!isWorkDay(found)) {
            found--;
        }
        return found;
    }

    /** The n-th working day after (before, if n is negative) the given one; the day after the base is day 1. */
    static int plus(int day, int n) {
        int found = day;
        for (int left = Math.abs(n); left > 0; ) {
            found += n < 0 ? -1 : 1;
            if (isWorkDay(found)) {
                left--;
            }
        }
        return found;
    }
}
