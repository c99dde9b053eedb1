package org.kinlens.intake.feed;

import java.util.regex.Pattern;

/** Makes a cell fit to be shown in a list that people pass on. */
final class Masking {
    private static final int MAX_CHARACTERS = 200;
    /** Identity and account numbers (15 digits or more) and mobile numbers, wherever they stand. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{6})\\d{9,}[Xx]?|(?<!\\d)(1\\d{2})\\d{4}(\\d{4})(?!\\d)");

    private Masking() {}

    static String masked(ColumnType type, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case NAME -> value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
            case NATIONAL_ID -> start(value, 6) + "**********";
            case PHONE, ACCOUNT -> "****" + (value.length() > 8 ? value.substring(value.length() - 4) : "");
            case SECRET -> "****";
            default -> cut(numbersMasked(value));
        };
    }

    private static String numbersMasked(String value) {
        return NUMBERS.matcher(value)
                .replaceAll(m -> m.group(1) != null ? m.group(1) + "**********" : m.group(2) + "****" + m.group(3));
    }

    private static String start(String value, int n) {
        return value.length() > n + 2 ? value.substring(0, n) : "";
    }

    private static String cut(String value) {
        return value.length() <= MAX_CHARACTERS ? value : value.substring(0, MAX_CHARACTERS - 1) + "…";
    }
}
