package org.kinlens.intake.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The rows that a load set aside, for a page and for a spreadsheet. */
final class QuarantineTable {
    private static final String FORMULA_STARTS = "=+-@";

    private QuarantineTable() {}

    /** The first rows, without the header. */
    static List<List<String>> first(Path file, int rows) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().skip(1).limit(rows).map(CsvRecord::getFields).toList();
        }
    }

    /** Writes the table so that a spreadsheet reads Chinese and takes no cell for a formula. */
    static void download(Path file, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file);
                CsvWriter writer = CsvWriter.builder().build(text)) {
            for (CsvRecord row : csv) {
                writer.writeRecord(
                        row.getFields().stream().map(QuarantineTable::harmless).toList());
            }
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
