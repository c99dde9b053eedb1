package org.kinlens.county;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** One CSV file being written: UTF-8, line feed, header first. */
final class Feed implements Closeable {
    private final CsvWriter csv;
    private final String name;
    private final int columns;
    private long rows;

    Feed(Path folder, String name, String... header) throws IOException {
        this.name = name;
        columns = header.length;
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8));
        csv.writeRecord(header);
    }

    void row(String... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(
                    "%s.csv has %d columns, the row %d values".formatted(name, columns, values.length));
        }
        csv.writeRecord(values);
        rows++;
    }

    String name() {
        return name;
    }

    long rows() {
        return rows;
    }

    /** ISO day, or empty for an open bound. */
    static String date(int day) {
        return day == People.NEVER || day == People.ALWAYS
                ? ""
                : LocalDate.ofEpochDay(day).toString();
    }

    /** The prefix and a number of so many digits. */
    static String id(String prefix, long number, int digits) {
        String text = Long.toString(number);
        return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
