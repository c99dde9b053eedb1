package org.kinlens.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The kin words of the three profiles of which the truth is written, and what a declared relation code means. */
final class Scopes {
    /** Closest first. */
    static final List<String> CIVIL_CODE = List.of("s", "p", "c", "pc", "pp", "cc");

    private static final Set<String> GUYUAN = Set.of("ppc", "cs", "sp", "spc", "sppc");
    private static final Set<String> RECUSAL =
            Set.of("ppc", "ppcc", "pcc", "pcs", "ppcs", "ppccs", "pccs", "sp", "spc", "spcs", "cs", "csp");

    private Scopes() {}

    /** All words of the three profiles, sorted. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>(CIVIL_CODE);
        words.addAll(GUYUAN);
        words.addAll(RECUSAL);
        return words;
    }

    /** Those of the three profiles that hold the word, joined by semicolons. */
    static String profiles(String word) {
        List<String> names = new ArrayList<>();
        boolean close = CIVIL_CODE.contains(word);
        if (close) {
            names.add("CIVIL_CODE_1045");
        }
        if (close || GUYUAN.contains(word)) {
            names.add("GUYUAN_2022");
        }
        if (close || RECUSAL.contains(word)) {
            names.add("RECUSAL");
        }
        return String.join(";", names);
    }

    static boolean inRecusal(String word) {
        return CIVIL_CODE.contains(word) || RECUSAL.contains(word);
    }

    static boolean inGuyuan(String word) {
        return CIVIL_CODE.contains(word) || GUYUAN.contains(word);
    }

    static int count(String word, char step) {
        return (int) word.chars().filter(c -> c == step).count();
    }

    /** The word read from the other end: from the relative to the official. */
    static String inverse(String word) {
        StringBuilder reversed = new StringBuilder(word).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            char c = reversed.charAt(i);
            reversed.setCharAt(i, c == 'p' ? 'c' : c == 'c' ? 'p' : c);
        }
        return reversed.toString();
    }

    /** Word of a declared code within the Civil Code's circle, or empty. */
    static String declaredWord(String code) {
        int number = Integer.parseInt(code);
        if (number >= 10 && number <= 12) {
            return "s";
        }
        if (number >= 20 && number <= 39) {
            return number == 28 || number == 38 ? "" : "c";
        }
        if (number >= 40 && number <= 44 || number == 49) {
            return "cc";
        }
        if (number >= 50 && number <= 52 || number >= 57 && number <= 59) {
            return "p";
        }
        if (number >= 60 && number <= 64 || number == 69) {
            return "pp";
        }
        boolean sibling = number == 70 || number == 71 || number == 73 || number == 75 || number == 77 || number == 79;
        return sibling ? "pc" : "";
    }
}
