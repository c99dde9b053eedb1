package org.kinlens.county;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A generated file read back, each row by column name. */
record Table(String name, List<String> columns, List<Map<String, String>> rows) {
    static Table read(Path folder, String name) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            List<NamedCsvRecord> records = csv.stream().toList();
            List<String> columns =
                    records.isEmpty() ? List.of() : records.get(0).getHeader();
            return new Table(
                    name,
                    columns,
                    records.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
