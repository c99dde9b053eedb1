package org.kinlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinlens.county.Regime;
import org.kinlens.county.Summary;
import org.kinlens.county.SyntheticCounty;
import org.kinlens.county.Tier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "generate",
        description = "Writes a synthetic county as feeds, and what was planted in it as truth/.",
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
    /** Fixed, so that a tier and a seed always give the same files. */
    static final String REFERENCE_DAY = "2026-06-30";

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Application application;

    @Option(
            names = "--tier",
            required = true,
            description = "Living persons: S 20,000, M 200,000, L 500,000, XL 4,200,000.")
    @SuppressWarnings("NullAway.Init")
    private Tier tier;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--as-of",
            defaultValue = REFERENCE_DAY,
            description = "Last day of the county (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asOf;

    @Option(
            names = "--regime",
            defaultValue = "MIXED",
            description = {
                "Which records exist (default: ${DEFAULT-VALUE}): CURRENT registers of today; ARCHIVES also household",
                "registers of 2000 and 1990; SUPPORT also the support-person table; ALL everything, members of cases",
                "from a second system; MIXED archives of some villages, support table and declarations."
            })
    @SuppressWarnings("NullAway.Init")
    private Regime regime;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the feeds.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws IOException {
        application.settings();
        Summary summary = SyntheticCounty.generate(tier, seed, asOf, regime, out, Terminal.progress("generate"));
        Terminal.done();
        Terminal.answer(application.json(), summary, lines(summary));
        return Program.OK;
    }

    private static List<String> lines(Summary summary) {
        List<String> lines = new ArrayList<>();
        summary.rows().forEach((feed, rows) -> lines.add("%-22s %,12d rows".formatted(feed, rows)));
        summary.shares().forEach((name, value) -> lines.add("%-60s %.4f".formatted(name, value)));
        summary.patterns().forEach((pattern, count) -> lines.add("planted %-40s %,6d".formatted(pattern, count)));
        return lines;
    }
}
