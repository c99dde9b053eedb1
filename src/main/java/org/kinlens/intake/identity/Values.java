package org.kinlens.intake.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kinlens.store.Row;

/** Rows of answers as records of persons; equal texts become one object, names repeat a lot. */
final class Values {
    private final Map<String, String> texts = new HashMap<>();

    PersonRow person(Row row) {
        String id = row.string("id");
        String canonical = row.stringOr("canonicalId", id);
        String nid = row.stringOr("nid", "");
        return new PersonRow(
                id,
                row.stringOr("personId", id),
                text(row, "source"),
                text(row, "name"),
                text(row, "former"),
                row.integerOr("sex", 0),
                date(row, "birth"),
                date(row, "death"),
                row.has("division") ? number(row.string("division")) : 0,
                row.has("phone") ? Long.parseUnsignedLong(row.string("phone"), 16) : 0,
                nid.isEmpty() ? 0 : Long.parseUnsignedLong(nid.substring(0, 16), 16),
                nid.length() < 32 ? 0 : Long.parseUnsignedLong(nid.substring(16, 32), 16),
                row.bool("placeholder"),
                canonical.equals(id) ? id : canonical);
    }

    private String text(Row row, String column) {
        return row.has(column) ? texts.computeIfAbsent(row.string(column), t -> t) : "";
    }

    /** {@code yyyymmdd}, with 00 for what is not known. */
    private static int date(Row row, String column) {
        LocalDate day = row.dateOrNull(column);
        if (day == null) {
            return 0;
        }
        int precision = row.stringOr(column + "Text", "").length();
        int month = precision == 4 ? 0 : day.getMonthValue();
        int dayOfMonth = precision == 4 || precision == 7 ? 0 : day.getDayOfMonth();
        return day.getYear() * 10_000 + month * 100 + dayOfMonth;
    }

    private static long number(String division) {
        return division.chars().allMatch(c -> c >= '0' && c <= '9') && division.length() <= 18 && !division.isEmpty()
                ? Long.parseLong(division)
                : 0;
    }
}
