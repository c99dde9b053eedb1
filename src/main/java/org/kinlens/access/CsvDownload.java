package org.kinlens.access;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as a spreadsheet takes it: a mark at its head so that Chinese is read, and no cell taken for a formula. */
public final class CsvDownload {
    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private static final String FORMULA_STARTS = "=+-@";

    private CsvDownload() {}

    public static void write(OutputStream out, List<String> header, Iterable<List<String>> rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(CsvDownload::harmless).toList());
            }
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
