package org.kinlens.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files of a run for scripts: UTF-8, LF, header always, sorted by key, each there whole or not at all. */
final class OutputFiles {
    private static final List<String> FINDINGS = List.of(
            "finding_id",
            "rule_id",
            "rule_version",
            "channel",
            "severity",
            "case_id",
            "household_id",
            "official_id",
            "person_id",
            "score",
            "due_on",
            "summary_zh",
            "summary_en",
            "tip_id",
            "due_note");
    private static final List<String> COVERAGE = List.of(
            "division_code",
            "name",
            "persons",
            "with_id",
            "adults",
            "known_parents",
            "married_women",
            "natal_link",
            "officials",
            "declared");
    private static final Comparator<Finding> BY_KEY = Comparator.comparing(Finding::ruleId)
            .thenComparing(f -> text(f.caseId()))
            .thenComparing(f -> text(f.officialId()))
            .thenComparing(f -> text(f.tipId()))
            .thenComparing(Finding::id);

    private final Path folder;

    /** @throws ScreeningRefused if the folder cannot be made */
    OutputFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ScreeningRefused(
                    ScreeningRefused.Reason.FOLDER,
                    "Output folder %s cannot be made (%s). Name a folder that can be written with --out."
                            .formatted(folder, e.getMessage()));
        }
    }

    void write(List<List<String>> ties, List<Finding> open, List<CoverageLine> coverage) {
        write("ties.csv", TieRecords.HEADER, ties);
        write(
                "findings.csv",
                FINDINGS,
                open.stream().sorted(BY_KEY).map(OutputFiles::line).toList());
        write(
                "coverage.csv",
                COVERAGE,
                coverage.stream().map(CoverageLine::cells).toList());
    }

    private static List<String> line(Finding finding) {
        return List.of(
                finding.id(),
                finding.ruleId(),
                String.valueOf(finding.ruleVersion()),
                finding.channel().name(),
                finding.severity().name(),
                text(finding.caseId()),
                text(finding.householdId()),
                text(finding.officialId()),
                text(finding.personId()),
                "",
                text(finding.dueOn()),
                finding.summaryZh(),
                finding.summaryEn(),
                text(finding.tipId()),
                text(finding.dueNote()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private void write(String name, List<String> header, List<List<String>> lines) {
        Path target = folder.resolve(name);
        Path part = folder.resolve("." + name + ".part");
        try {
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
                csv.writeRecord(header);
                lines.forEach(csv::writeRecord);
            }
            move(part, target);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be written; free the folder or name another with --out".formatted(target), e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
