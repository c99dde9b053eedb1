package org.kinlens.intake.identity;

/** Compares personal names character by character, where a character is a code point. */
final class Names {
    private Names() {}

    /** True if one character is another one, or is missing: Levenshtein distance 1, of at least two characters left. */
    static boolean differInOneCharacter(String a, String b) {
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        if (Math.abs(x.length - y.length) > 1 || Math.min(x.length, y.length) < 2) {
            return false;
        }
        int start = 0;
        while (start < x.length && start < y.length && x[start] == y[start]) {
            start++;
        }
        int endX = x.length;
        int endY = y.length;
        while (endX > start && endY > start && x[endX - 1] == y[endY - 1]) {
            endX--;
            endY--;
        }
        return Math.max(endX - start, endY - start) == 1;
    }

    /** First character, which stands for the surname; empty for an empty name. */
    static String surname(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
