package org.kinlens.kinship;

import java.util.regex.Pattern;

/**
 * What can be counted of a relation word, a string over {@code p} (to a parent), {@code c} (to a child) and {@code s}
 * (to a spouse) read from the official outwards. The counts are for display; whether a relation is in scope is decided
 * by the word alone, never by a distance.
 */
public final class KinWord {
    /** A relation of the official to himself: the empty word. */
    public static final String SELF = "";

    private static final Pattern WALKED = Pattern.compile("[pcs]+");

    private KinWord() {}

    /** Steps up to a parent. */
    public static int up(String word) {
        return count(word, 'p');
    }

    /** Steps down to a child. */
    public static int down(String word) {
        return count(word, 'c');
    }

    /** Steps across a marriage. */
    public static int marriages(String word) {
        return count(word, 's');
    }

    /** The word of the same path read from its other end: reversed, parents and children exchanged. */
    public static String inverse(String word) {
        StringBuilder inverse = new StringBuilder(word.length());
        for (int i = word.length() - 1; i >= 0; i--) {
            char letter = word.charAt(i);
            inverse.append(letter == 'p' ? 'c' : letter == 'c' ? 'p' : letter);
        }
        return inverse.toString();
    }

    /** True if the word has only p, c and s: those that the kin graph can answer. */
    static boolean isWalked(String word) {
        return WALKED.matcher(word).matches();
    }

    private static int count(String word, char letter) {
        return (int) word.chars().filter(c -> c == letter).count();
    }
}
