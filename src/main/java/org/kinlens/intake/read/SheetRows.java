package org.kinlens.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.feed.RawRow;

/** Rows of the first sheet of an XLSX file, cells as text. Formulas are refused: a sheet may hold stale results. */
final class SheetRows implements RawRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    SheetRows(FeedFile file, Bounds bounds) throws IOException {
        this.file = file.name();
        checkBounds(file, bounds);
        try (InputStream in = file.open(bounds)) {
            this.workbook = new ReadableWorkbook(in, WITH_FORMATS);
        } catch (ExcelReaderException | IOException e) {
            throw unreadable(e);
        }
        try {
            this.stream = workbook.getFirstSheet().openStream();
            this.rows = stream.iterator();
            this.header = rows.hasNext() ? next(rows.next()).cells() : List.of();
        } catch (ExcelReaderException | IOException e) {
            workbook.close();
            throw unreadable(e);
        } catch (UnreadableFile e) {
            workbook.close();
            throw e;
        }
    }

    /** A sheet file is itself an archive, and it is read in memory: unpack it once only to count. */
    private static void checkBounds(FeedFile file, Bounds bounds) throws IOException {
        Bounds inside = new Bounds(bounds.entries(), bounds.sheetBytes(), bounds.sheetBytes(), bounds.ratio());
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        BoundedStream.Counter packed = new BoundedStream.Counter(file.open(inside));
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    inside.check(file.name(), packed.count(), unpacked);
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
        try {
            return rows.hasNext();
        } catch (ExcelReaderException e) {
            throw unreadable(e);
        }
    }

    @Override
    public RawRow next() {
        return next(rows.next());
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
        BigDecimal value = cell.asNumber();
        if (isDay(cell.getDataFormatString())) {
            LocalDate day = cell.asDate().toLocalDate();
            return day.toString();
        }
        return value.stripTrailingZeros().toPlainString();
    }

    /** True for a number format that shows a year and not only digits. */
    private static boolean isDay(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
        return plain.contains("yy") || (plain.contains("d") && plain.contains("m"));
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
