package org.kinlens.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.CoverageLine;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Periodic reports: findings by state, rule and division, visits due and done, coverage. */
@Component
public final class Reports {
    private static final CypherFile FINDINGS = CypherFile.load("report/findings.cypher");
    private static final CypherFile VISITED = CypherFile.load("report/visited-cases.cypher");
    private static final CypherFile NAMES = CypherFile.load("report/division-names.cypher");

    private final GraphStore graph;
    private final Supplier<Optional<ScreeningRun>> latestRun;
    private final Map<Format, ReportWriter> writers =
            Map.of(Format.HTML, new HtmlReport(), Format.XLSX, new XlsxReport());

    @Autowired
    Reports(GraphStore graph, Screenings screenings) {
        this(graph, screenings::latest);
    }

    Reports(GraphStore graph, Supplier<Optional<ScreeningRun>> latestRun) {
        this.graph = graph;
        this.latestRun = latestRun;
    }

    /**
     * Writes {@code report-<period>.<format>} for each format; a file appears whole or not at all.
     *
     * @return the files, in the order of {@link Format}
     * @throws ReportRefused if the period, the division or the formats cannot be used, or the folder cannot be written
     */
    public List<Path> write(ReportRequest request) {
        ReportPeriod period = ReportPeriod.parse(request.period());
        String prefix = prefix(request.division());
        if (request.formats().isEmpty()) {
            throw new ReportRefused("No format was asked for. Name html, xlsx or both.");
        }
        Report report = report(period, prefix);
        List<Path> written = new ArrayList<>();
        for (Format format : new TreeSet<>(request.formats())) {
            Path file = request.out().resolve("report-%s.%s".formatted(period.text(), format.extension()));
            written.add(file(file, report, writers.get(format)));
        }
        return written;
    }

    Report report(ReportPeriod period, String prefix) {
        Optional<ScreeningRun> run = latestRun.get();
        Span span = Span.of(period, run.map(ScreeningRun::asOf).orElse(null));
        Map<String, Object> parameters =
                Map.of("from", span.from(), "through", span.through(), "until", span.periodEnd(), "division", prefix);
        List<FindingRow> findings = run.isEmpty() ? List.of() : graph.list(FINDINGS, parameters, FindingRow::read);
        long visited =
                graph.list(VISITED, parameters, row -> row.longInteger("cases")).get(0);
        Map<String, String> names = names(findings, run, prefix);
        String areaCode = padded(prefix);
        Bilingual area = prefix.isEmpty()
                ? new Bilingual("全部", "All")
                : Bilingual.same((names.getOrDefault(areaCode, "") + " " + areaCode).strip());
        return new ReportBuilder(period, area, span, run).build(findings, visited, prefix, names);
    }

    private Map<String, String> names(List<FindingRow> findings, Optional<ScreeningRun> run, String prefix) {
        Set<String> codes = new TreeSet<>(Set.of(padded(prefix)));
        findings.forEach(f -> addLevels(f.divisionCode(), codes));
        run.ifPresent(r -> r.coverage().stream().map(CoverageLine::divisionCode).forEach(c -> addLevels(c, codes)));
        Map<String, String> names = new HashMap<>();
        graph.list(NAMES, Map.of("codes", List.copyOf(codes)), row -> names.put(row.string("id"), row.string("name")));
        return names;
    }

    private static void addLevels(String code, Set<String> codes) {
        for (int digits : new int[] {6, 9, 12}) {
            codes.add(Breakdown.cut(code, digits));
        }
    }

    private static String padded(String prefix) {
        return prefix + "0".repeat(12 - prefix.length());
    }

    /** Leading digits that all divisions within the given one share. */
    static String prefix(@Nullable String division) {
        if (division == null || division.isBlank()) {
            return "";
        }
        String code = division.strip();
        if (!code.matches("\\d{2,12}")) {
            throw new ReportRefused(
                    "Division '%s' was read; expected a code of 2 to 12 digits such as 990101 or 990101002000."
                            .formatted(code));
        }
        String full = padded(code);
        for (int digits : new int[] {2, 4, 6, 9}) {
            if (full.substring(digits).chars().allMatch(c -> c == '0')) {
                return full.substring(0, digits);
            }
        }
        return full;
    }

    private static Path file(Path file, Report report, @Nullable ReportWriter writer) {
        if (writer == null) {
            throw new IllegalStateException("No writer for " + file);
        }
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(folder, "report-", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    writer.write(report, out);
                }
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
            return file;
        } catch (IOException e) {
            throw new ReportRefused(
                    "%s cannot be written (%s). Give this user the folder, or name another with --out."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
