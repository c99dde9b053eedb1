package org.kinlens.screening;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kinlens.store.TestStore;

/** Screening as the program wires it, on the store of the tests. */
final class Screener {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final List<Object> published = new ArrayList<>();
    final Findings findings = new Findings(TestStore.graph());
    final RuleCatalogue rules = new RuleCatalogue(TestStore.graph());
    final Screenings screenings;

    Screener() {
        this(ScreeningSettings.defaults());
    }

    Screener(ScreeningSettings settings) {
        screenings = new Screenings(
                TestStore.graph(),
                TestStore.snapshots(),
                TestStore.vault(),
                new ScreeningStore(TestStore.graph()),
                rules,
                settings,
                published::add,
                CLOCK);
    }

    ScreeningResult screen(String profile, String asOf) {
        return screen(new ScreeningRequest(profile, LocalDate.parse(asOf), false, null));
    }

    ScreeningResult screen(String profile, String asOf, Path out) {
        return screen(new ScreeningRequest(profile, LocalDate.parse(asOf), false, out));
    }

    ScreeningResult screen(ScreeningRequest request) {
        return screenings.screen(request, progress -> {}, () -> false);
    }

    List<Finding> all() {
        return findings.all(FindingQuery.all());
    }
}
