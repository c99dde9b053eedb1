package org.kinlens.explore.web;

/** Shortens text to the width of a box; Chinese characters are twice as wide as Latin letters. */
final class Fit {
    /** Width of a box in Latin letters. */
    static final int BOX = 21;

    private static final int FIRST_WIDE = 0x1100;
    private static final String CUT = "…";

    private Fit() {}

    /** The beginning that fits, with an ellipsis where something is missing. */
    static String toWidth(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += widthOf(point);
            if (used > width) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /** Name and id; of a long id the end, which tells persons apart. */
    static String line(String name, String id) {
        int left = BOX - width(name) - 1;
        if (id.isEmpty() || left < 2) {
            return toWidth(name, BOX);
        }
        String end = id.length() <= left ? id : CUT + id.substring(id.length() - left + 1);
        return name + " " + end;
    }

    static int width(String text) {
        return text.codePoints().map(Fit::widthOf).sum();
    }

    private static int widthOf(int point) {
        return point >= FIRST_WIDE && point != CUT.codePointAt(0) ? 2 : 1;
    }
}
