package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of expectations under {@code src/test/resources/kinship}, with comment lines. */
final class TestTable {
    private TestTable() {}

    static List<NamedCsvRecord> rows(String resource, char separator) {
        var in = Objects.requireNonNull(TestTable.class.getClassLoader().getResourceAsStream(resource), resource);
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .fieldSeparator(separator)
                    .ofNamedCsvRecord(reader)
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
