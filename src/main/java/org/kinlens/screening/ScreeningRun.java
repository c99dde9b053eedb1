package org.kinlens.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;

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

    /** How far the run looked: what every answer "no tie" must say. */
    public String searched() {
        CoverageLine all = coverage.isEmpty() ? null : coverage.get(coverage.size() - 1);
        return "searched: %s, words ≤ %d; parents known %s, natal link %s"
                .formatted(
                        profile,
                        ScopeProfiles.shipped()
                                .byName(profile)
                                .map(ScopeProfile::reach)
                                .orElse(ScopeProfile.MAX_WORD_LENGTH),
                        all == null ? "—" : percent(all.knownParents(), all.adults()),
                        all == null ? "—" : percent(all.natalLink(), all.marriedWomen()));
    }

    /** Rounded down: coverage is never made to look better than it is. */
    private static String percent(long part, long whole) {
        return whole == 0 ? "—" : "%d %%".formatted(100 * part / whole);
    }
}
