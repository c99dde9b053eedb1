package org.kinlens.register;

import java.util.Optional;

/** Statistical division code, always 12 digits; shorter ones (6, 9) are padded with zeros on the right. */
public record DivisionCode(String value) {
    /** Digits of province, prefecture, county and township. */
    private static final int[] LEVELS = {2, 4, 6, 9};

    public DivisionCode {
        if (value.length() != 12) {
            throw new IllegalArgumentException("division code '%s' has not 12 digits".formatted(value));
        }
    }

    /** Reads 6, 9 or 12 digits; empty for anything else. */
    public static Optional<DivisionCode> parse(String text) {
        int n = text.length();
        boolean fits = (n == 6 || n == 9 || n == 12) && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return fits ? Optional.of(new DivisionCode(text + "0".repeat(12 - n))) : Optional.empty();
    }

    /**
     * What the codes of a division and of all below it begin with: a county's 12 digits become its first six. Anything
     * that is not a whole code stays as it is.
     */
    public static String prefixOf(String code) {
        for (int digits : LEVELS) {
            if (code.length() > digits && code.substring(digits).chars().allMatch(c -> c == '0')) {
                return code.substring(0, digits);
            }
        }
        return code;
    }

    /** The county it lies in: the first six digits. */
    public DivisionCode county() {
        return new DivisionCode(value.substring(0, 6) + "000000");
    }
}
