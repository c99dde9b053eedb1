package org.kinlens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinlens.report.Format;
import org.kinlens.report.ReportPeriod;
import org.kinlens.report.ReportRequest;
import org.kinlens.report.Reports;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", description = "Findings, visits due and done, and coverage of a period.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Application application;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = "2026, 2026-H1, 2026-Q3 or 2026-09.")
    @SuppressWarnings("NullAway.Init")
    private String period;

    @Option(names = "--division", paramLabel = "CODE", description = "Only what lies below this division.")
    private @Nullable String division;

    @Option(names = "--format", defaultValue = "html,xlsx", description = "Formats (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String formats;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for report-<period>.<format>.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() {
        ReportPeriod.parse(period); // before a store is opened for nothing
        ReportRequest request = new ReportRequest(period, division, Format.parseAll(formats), out);
        try (ConfigurableApplicationContext kinlens = application.open()) {
            List<String> files = kinlens.getBean(Reports.class).write(request).stream()
                    .map(Path::toString)
                    .toList();
            Terminal.answer(application.json(), Map.of("period", period, "files", files), files);
            return Program.OK;
        }
    }
}
