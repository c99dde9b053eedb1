package org.kinlens.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Working days (工作日) of the mainland: Monday to Friday without the holidays of the State Council's yearly notice, plus
 * the weekend days it makes up for them. A year without a notice here has weekends only.
 */
final class WorkingCalendar {
    private static final String RESOURCE = "/calendar/cn.csv";

    private final Map<LocalDate, Boolean> exceptions;
    private final Set<Integer> years;

    private WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
        this.years = exceptions.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    /** The calendar that comes with the program. */
    static WorkingCalendar shipped() {
        try (InputStream in = WorkingCalendar.class.getResourceAsStream(RESOURCE)) {
            Map<LocalDate, Boolean> exceptions = new HashMap<>();
            CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(
                            Objects.requireNonNull(in, "calendar/cn.csv is not in the program"),
                            StandardCharsets.UTF_8))
                    .forEach(row -> exceptions.put(LocalDate.parse(row.getField("date")), isWorked(row)));
            return new WorkingCalendar(exceptions);
        } catch (IOException e) {
            throw new IllegalStateException("calendar/cn.csv cannot be read", e);
        }
    }

    private static boolean isWorked(NamedCsvRecord row) {
        String kind = row.getField("kind");
        return switch (kind) {
            case "WORKDAY" -> true;
            case "HOLIDAY" -> false;
            default ->
                throw new IllegalStateException("calendar/cn.csv:%d: kind is '%s', expected HOLIDAY or WORKDAY"
                        .formatted(row.getStartingLineNumber(), kind));
        };
    }

    boolean isWorkingDay(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception != null
                ? exception
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after a day; the day after it is day 1.
     *
     * @param workingDays 1 or more
     */
    DueDay after(LocalDate base, int workingDays) {
        Set<Integer> unknown = new TreeSet<>();
        LocalDate day = base;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (!years.contains(day.getYear())) {
                unknown.add(day.getYear());
            }
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new DueDay(day, note(unknown));
    }

    private static String note(Set<Integer> unknown) {
        return unknown.stream().map(year -> DueDay.NO_CALENDAR + year).collect(Collectors.joining(";"));
    }

    /** Years whose notice is here. */
    Set<Integer> years() {
        return new HashSet<>(years);
    }
}
