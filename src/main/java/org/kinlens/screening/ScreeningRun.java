package org.kinlens.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A finished run, as stored.
 *
 * @param openByRule open findings by rule id, ascending
 * @param notes what the reader must know, for example {@code NO_HOLIDAY_CALENDAR_2027}
 * @param coverage a line for each division, the last one for all
 */
public record ScreeningRun(
        String id,
        String profile,
        LocalDate asOf,
        Instant finishedAt,
        int officials,
        int ties,
        Map<String, Integer> openByRule,
        List<String> notes,
        Timings timings,
        List<CoverageLine> coverage) {
    public ScreeningRun {
        openByRule = Collections.unmodifiableMap(new TreeMap<>(openByRule));
        notes = List.copyOf(notes);
        coverage = List.copyOf(coverage);
    }
}
