package org.kinlens.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Interval;
import org.kinlens.register.PartialDate;

/** Turns raw rows of one file into typed rows; what cannot be read is named cell by cell. */
public final class RowReader {
    private static final int MAX_CELL = 10_000;

    private final Binding binding;
    private final FeedSchema schema;
    private final CellReader cells;

    /** @param relationCodes true for a known pair of code set and code */
    public RowReader(Binding binding, BiPredicate<String, String> relationCodes) {
        this.binding = binding;
        this.schema = binding.schema();
        this.cells = new CellReader(relationCodes);
    }

    public RowReading read(RawRow raw) {
        List<Remark> rejections = new ArrayList<>(0);
        List<Remark> warnings = new ArrayList<>(0);
        if (!hasRightWidth(raw)) {
            rejections.add(new Remark(
                    binding.file(),
                    raw.line(),
                    "",
                    raw.cells().size() + " cells",
                    Reason.COLUMN_COUNT.name(),
                    binding.width() + " cells as in the header; quote cells that hold commas"));
            return new RowReading(Optional.empty(), rejections, warnings);
        }
        @Nullable Object[] values = new Object[schema.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cell(raw, i, rejections, warnings);
        }
        FeedRow row = new FeedRow(schema, binding.file(), raw.line(), values);
        if (rejections.isEmpty()) {
            checkRow(row, rejections);
        }
        if (rejections.isEmpty()) {
            warn(row, warnings);
            return new RowReading(Optional.of(row), rejections, warnings);
        }
        return new RowReading(Optional.empty(), rejections, warnings);
    }

    private boolean hasRightWidth(RawRow raw) {
        int n = raw.cells().size();
        return n == binding.width()
                || (n < binding.width() && binding.padded())
                || (n > binding.width()
                        && raw.cells().subList(binding.width(), n).stream().allMatch(String::isBlank));
    }

    private @Nullable Object cell(RawRow raw, int index, List<Remark> rejections, List<Remark> warnings) {
        Column column = schema.columns().get(index);
        int position = binding.positions()[index];
        String text = text(raw, index);
        if (text.length() > MAX_CELL) {
            rejections.add(
                    remark(raw, column, text.substring(0, 400), Reason.CELL_TOO_LONG, "at most 10,000 characters"));
            return null;
        }
        if (text.isEmpty()) {
            if (column.required()) {
                rejections.add(remark(raw, column, "", Reason.MISSING_VALUE, column.expected()));
            }
            return null;
        }
        CellReader.Cell read =
                cells.read(column, text, position >= 0 && raw.numeric().get(position), codeSet(raw));
        if (read.reason() != null) {
            rejections.add(remark(raw, column, text, read.reason(), column.expected()));
        } else if (read.notice() != null) {
            warnings.add(new Remark(
                    binding.file(),
                    raw.line(),
                    column.name(),
                    Masking.masked(column.type(), text),
                    read.notice().name(),
                    column.expected()));
        }
        return read.value();
    }

    private String codeSet(RawRow raw) {
        if (!schema.has("code_set")) {
            return "";
        }
        return text(raw, schema.indexOf("code_set")).toUpperCase(Locale.ROOT);
    }

    /** What a cell says: trimmed, translated by the code table of its column, else the default. */
    private String text(RawRow raw, int index) {
        Column column = schema.columns().get(index);
        int position = binding.positions()[index];
        String text = position >= 0 && position < raw.cells().size()
                ? CellReader.trimmed(raw.cells().get(position))
                : binding.constants().getOrDefault(column.name(), "");
        var table = binding.codeTables().get(column.name());
        if (table != null) {
            text = table.getOrDefault(text.toUpperCase(Locale.ROOT), text);
        }
        return text.isEmpty() ? column.byDefault() : text;
    }

    private void checkRow(FeedRow row, List<Remark> rejections) {
        checkInterval(row, rejections);
        switch (schema.feed()) {
            case MARRIAGE, ASSOCIATION -> checkSelf(row, "person_a", "person_b", rejections);
            case PARENTAGE -> checkSelf(row, "parent_id", "child_id", rejections);
            case SUPPORT_PERSON -> checkNamed(row, "supporter", rejections);
            case RELATIVE_DECLARATION -> checkNamed(row, "relative", rejections);
            default -> {
                // no further rule within one row
            }
        }
    }

    private void checkInterval(FeedRow row, List<Remark> rejections) {
        String from = null;
        String to = null;
        for (Column column : schema.columns()) {
            from = column.type() == ColumnType.START ? column.name() : from;
            to = column.type() == ColumnType.END ? column.name() : to;
        }
        if (from != null && to != null) {
            PartialDate start = row.date(from).orElse(null);
            PartialDate end = row.date(to).orElse(null);
            if (Interval.widened(start, end).isEmpty()) {
                rejections.add(
                        row.rejection(to, Reason.INTERVAL_EMPTY, "a date after %s %s".formatted(from, row.text(from))));
            }
        }
    }

    private static void checkSelf(FeedRow row, String a, String b, List<Remark> rejections) {
        if (row.text(a).equals(row.text(b))) {
            rejections.add(row.rejection(b, Reason.SELF_REFERENCE, "another person than in " + a));
        }
    }

    private static void checkNamed(FeedRow row, String who, List<Remark> rejections) {
        if (!row.has(who + "_id") && !row.has(who + "_name") && !row.has(who + "_national_id")) {
            rejections.add(row.rejection(
                    who + "_id",
                    Reason.MISSING_VALUE,
                    "%s_id, or %s_name with %s_national_id".formatted(who, who, who)));
        }
    }

    private void warn(FeedRow row, List<Remark> warnings) {
        if (schema.feed() == Feed.MARRIAGE
                && !row.has("ended_on")
                && (row.text("end_reason").equals("DIVORCE")
                        || row.text("end_reason").equals("ANNULMENT"))) {
            warnings.add(row.warning("ended_on", Notice.END_UNDATED));
        }
        if (schema.feed() == Feed.PERSON && row.has("birth_date") && row.has("death_date")) {
            boolean before = row.date("death_date")
                    .orElseThrow()
                    .last()
                    .isBefore(row.date("birth_date").orElseThrow().first());
            if (before) {
                warnings.add(row.warning("death_date", Notice.DEATH_BEFORE_BIRTH));
            }
        }
    }

    private Remark remark(RawRow raw, Column column, String text, Reason reason, String expected) {
        return new Remark(
                binding.file(),
                raw.line(),
                column.name(),
                Masking.masked(column.type(), text),
                reason.name(),
                expected);
    }
}
