package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that ships with the program, as CSV under {@code kinship/} of the class path. */
final class ResourceTable {
    private ResourceTable() {}

    /** All its rows; a table that cannot be read is a broken build. */
    static List<NamedCsvRecord> rows(String resource) {
        try (InputStream in = ResourceTable.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s is missing from the program; build it again".formatted(resource));
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(resource), e);
        }
    }
}
