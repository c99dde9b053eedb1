package org.kinlens.screening.web;

import org.jspecify.annotations.Nullable;

/** What the codes of all divisions below one begin with. */
final class DivisionPrefix {
    private static final int[] LEVELS = {2, 4, 6, 9};

    private DivisionPrefix() {}

    /** Cuts the trailing zeros of the level: a county's 12 digits become its first six. */
    static @Nullable String of(@Nullable String code) {
        if (code == null) {
            return null;
        }
        for (int digits : LEVELS) {
            if (code.length() > digits && code.substring(digits).chars().allMatch(c -> c == '0')) {
                return code.substring(0, digits);
            }
        }
        return code;
    }
}
