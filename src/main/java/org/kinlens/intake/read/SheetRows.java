package org.kinlens.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.kinlens.intake.feed.RawRow;

/** Rows of the first sheet of an XLSX file, cells as text. Formulas are refused: a sheet may hold stale results. */
final class SheetRows implements RawRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String file;
    private final Path copy;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    SheetRows(FeedFile file, Bounds bounds) throws IOException {
        this.file = file.name();
        this.copy = Files.createTempFile("kinlens-sheet", ".xlsx");
        try {
            copyWithinBounds(file, bounds);
            this.workbook = new ReadableWorkbook(copy.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException | IOException e) {
            Files.deleteIfExists(copy);
            throw unreadable(e);
        } catch (UnreadableFile e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        try {
            this.stream = workbook.getFirstSheet().openStream();
            this.rows = stream.filter(SheetRows::saysSomething).iterator();
            this.header = hasNext() ? next().cells() : List.of();
        } catch (ExcelReaderException | IOException e) {
            workbook.close();
            Files.deleteIfExists(copy);
            throw unreadable(e);
        } catch (UnreadableFile e) {
            workbook.close();
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** A sheet file is itself an archive, and its texts are read in memory: unpack it once only to count. */
    private void copyWithinBounds(FeedFile file, Bounds bounds) throws IOException {
        Bounds inside = new Bounds(bounds.entries(), bounds.sheetBytes(), bounds.sheetBytes(), bounds.ratio());
        try (InputStream in = file.open(inside)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        long packed = Files.size(copy);
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        unpacked += n;
                        inside.check(file.name(), packed, unpacked);
                    }
                }
            }
        }
    }

    private UnreadableFile unreadable(Exception e) {
        return new UnreadableFile(
                "%s: cannot be read as an XLSX workbook (%s). Save it anew as .xlsx or as CSV in UTF-8."
                        .formatted(file, String.valueOf(e.getMessage())),
                e);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return guarded(rows::hasNext);
    }

    @Override
    public RawRow next() {
        return next(guarded(rows::next));
    }

    /** The XML reader below throws checked exceptions without declaring them. */
    private <T> T guarded(Callable<T> read) {
        try {
            return read.call();
        } catch (UnreadableFile e) {
            throw e;
        } catch (Exception e) {
            throw unreadable(e);
        }
    }

    private RawRow next(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        BitSet numeric = new BitSet();
        for (int i = 0; i < row.getCellCount(); i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            cells.add(cell.isPresent() ? text(cell.get()) : "");
            numeric.set(i, cell.isPresent() && cell.get().getType() == CellType.NUMBER);
        }
        return new RawRow(row.getRowNum(), cells, numeric);
    }

    /** Sheets go on below their last row with cells that hold a format and no value. */
    private static boolean saysSomething(Row row) {
        return row.stream()
                .anyMatch(cell -> cell != null
                        && (cell.getType() == CellType.FORMULA
                                || !Objects.requireNonNullElse(cell.getText(), "")
                                        .isBlank()));
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            throw new UnreadableFile(
                    "%s: cell %s holds a formula; expected plain values. Paste the sheet as values, or save it as CSV."
                            .formatted(file, cell.getAddress()));
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case ERROR -> "#ERROR";
            case EMPTY -> "";
            default -> String.valueOf(cell.getText());
        };
    }

    private static String number(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
        if (format.contains("yy") || (format.contains("d") && format.contains("m"))) {
            return date(cell.asDate().toLocalDate(), format);
        }
        BigDecimal value = cell.asNumber().stripTrailingZeros();
        // Sheets keep 620.1 as 620.10000000000002; the shortest text of the same binary number is what was entered.
        return (value.scale() <= 0 ? value : BigDecimal.valueOf(value.doubleValue())).toPlainString();
    }

    /** A date is known as far as it is shown: a month entered as 2019-05 lies in the file as its first day. */
    private static String date(LocalDate day, String format) {
        if (format.contains("d")) {
            return day.toString();
        }
        return format.contains("m")
                ? YearMonth.from(day).toString()
                : Year.from(day).toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
        Files.deleteIfExists(copy);
    }
}
