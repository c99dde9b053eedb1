package org.kinlens.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.feed.Remark;

/**
 * A list of remarks as CSV beside the delivery, or under the data folder where that cannot be written. Nothing is made
 * without remarks; an earlier list is taken away.
 */
final class RemarkFile implements AutoCloseable {
    private final Path beside;
    private final Path fallback;
    private @Nullable CsvWriter writer;
    private @Nullable Path temporary;
    private @Nullable Path target;

    RemarkFile(Path input, String ending, Path fallbackFolder) {
        String name = input.toAbsolutePath().normalize().getFileName() + ending;
        this.beside = input.toAbsolutePath().normalize().resolveSibling(name);
        this.fallback = fallbackFolder.resolve(name);
    }

    void add(Remark remark) {
        CsvWriter out = writer == null ? open() : writer;
        out.writeRecord(
                remark.file(),
                remark.line() == 0 ? "" : Long.toString(remark.line()),
                remark.column(),
                remark.value(),
                remark.code(),
                remark.expected());
    }

    /** Puts the list in its place and takes an old one away. */
    Optional<Path> finish() throws IOException {
        close();
        if (target == null || temporary == null) {
            removeOld(beside);
            removeOld(fallback);
            return Optional.empty();
        }
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        removeOld(target.equals(beside) ? fallback : beside);
        return Optional.of(target);
    }

    private CsvWriter open() {
        try {
            return open(beside);
        } catch (IOException notWritable) {
            try {
                Files.createDirectories(fallback.toAbsolutePath().getParent());
                return open(fallback);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Neither %s nor %s can be written; expected room for the quarantine list"
                                .formatted(beside, fallback),
                        e);
            }
        }
    }

    private CsvWriter open(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished);
        out.writeRecord("file", "line", "column", "value", "reason", "expected");
        writer = out;
        temporary = unfinished;
        target = file;
        return out;
    }

    private static void removeOld(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // An old list on a read-only disk cannot be taken away; the result names the right one.
            org.slf4j.LoggerFactory.getLogger(RemarkFile.class).debug("{} stays", file, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
