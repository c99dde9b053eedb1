package org.kinlens.intake.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.PartialDate;

/**
 * One row whose every cell could be read. Values are String, PartialDate, LocalDate, Double, Long, Boolean or NationalId by
 * the type of their column; an empty cell is null.
 */
public final class FeedRow {
    private final FeedSchema schema;
    private final String file;
    private final long line;
    private final @Nullable Object[] values;

    FeedRow(FeedSchema schema, String file, long line, @Nullable Object[] values) {
        this.schema = schema;
        this.file = file;
        this.line = line;
        this.values = values;
    }

    public FeedSchema schema() {
        return schema;
    }

    public long line() {
        return line;
    }

    public boolean has(String column) {
        return values[schema.indexOf(column)] != null;
    }

    public @Nullable Object value(int column) {
        return values[column];
    }

    public @Nullable Object value(String column) {
        return values[schema.indexOf(column)];
    }

    /** Text of a cell, empty text if the cell is empty. */
    public String text(String column) {
        Object value = values[schema.indexOf(column)];
        return value == null ? "" : value instanceof PartialDate date ? date.text() : value.toString();
    }

    public String source() {
        return text("source");
    }

    public Optional<PartialDate> date(String column) {
        return Optional.ofNullable((PartialDate) values[schema.indexOf(column)]);
    }

    /** Natural key as one text; equal for equal keys only. */
    public String key() {
        List<String> columns = schema.feed().key();
        StringBuilder key = new StringBuilder(64);
        boolean swap = schema.feed().isUnordered() && text("person_a").compareTo(text("person_b")) > 0;
        String who = schema.feed() == Feed.SUPPORT_PERSON ? "supporter" : "relative";
        boolean byNumber = columns.contains(who + "_id") && !has(who + "_id") && has(who + "_national_id");
        boolean byId = columns.contains(who + "_id") && has(who + "_id");
        for (String column : columns) {
            if ((byId && column.equals(who + "_national_id")) || ((byId || byNumber) && column.equals(who + "_name"))) {
                continue;
            }
            String named = !swap
                    ? column
                    : column.equals("person_a") ? "person_b" : column.equals("person_b") ? "person_a" : column;
            key.append(keyText(named).replace("|", "||")).append('|').append(' ');
        }
        return key.toString();
    }

    private String keyText(String column) {
        Object value = values[schema.indexOf(column)];
        return value instanceof org.kinlens.register.NationalId id ? id.reveal() : text(column);
    }

    /** Everything the row says, as one number; equal rows give equal numbers. */
    public long contentHash() {
        long hash = schema.feed().ordinal();
        boolean swap = schema.feed().isUnordered() && text("person_a").compareTo(text("person_b")) > 0;
        for (int i = 0; i < values.length; i++) {
            int at = swap && i < 2 ? 1 - i : i;
            Object value = values[at];
            hash = Hash64.mix(hash * 31 + (value == null ? 0 : Hash64.of(contentText(value))));
        }
        return hash;
    }

    private static String contentText(Object value) {
        return value instanceof org.kinlens.register.NationalId id
                ? id.reveal()
                : value instanceof PartialDate date ? date.text() : value.toString();
    }

    /** A line for the quarantine list. */
    public Remark rejection(String column, Reason reason, String expected) {
        return remark(column, reason.name(), expected);
    }

    /** A line for the list of warnings. */
    public Remark warning(String column, Notice notice) {
        return remark(column, notice.name(), notice.meaning());
    }

    private Remark remark(String column, String code, String expected) {
        ColumnType type = column.isEmpty()
                ? ColumnType.TEXT
                : schema.columns().get(schema.indexOf(column)).type();
        return new Remark(
                file, line, column, column.isEmpty() ? "" : Masking.masked(type, text(column)), code, expected);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
