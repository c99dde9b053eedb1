package org.kinlens.intake.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.NoSuchElementException;
import org.kinlens.intake.feed.RawRow;

/** Rows of a CSV file (RFC 4180). A cell of a few million characters ends in an error, not in want of memory. */
final class CsvRows implements RawRows {
    private static final int MAX_CHARACTERS = 4_000_000;

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long lastLine = 1;

    CsvRows(FeedFile file, Bounds bounds, Charset charset) throws IOException {
        this.file = file.name();
        InputStream in = file.open(bounds);
        this.reader = CsvReader.builder()
                .maxBufferSize(MAX_CHARACTERS)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(MAX_CHARACTERS)
                                .maxRecordSize(MAX_CHARACTERS)
                                .build(),
                        withoutMark(new BufferedReader(new InputStreamReader(in, charset))));
        this.records = reader.iterator();
        this.header = hasNext() ? nextRecord().getFields() : List.of();
    }

    /** A byte order mark before a quoted cell would make the quotes part of its text. */
    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    @Override
    public RawRow next() {
        CsvRecord row = nextRecord();
        return RawRow.of(row.getStartingLineNumber(), row.getFields());
    }

    private CsvRecord nextRecord() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after line " + lastLine);
        }
        try {
            CsvRecord row = records.next();
            lastLine = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    private UnreadableFile broken(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new UnreadableFile(
                "%s: cannot be read after line %d (%s). Expected RFC 4180: every quote closed, no cell over %,d characters."
                        .formatted(file, lastLine, String.valueOf(cause.getMessage()), MAX_CHARACTERS),
                e);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
