package org.kinlens.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number in its 18-digit form with a right check digit (GB 11643-1999). The value never shows in
 * {@link #toString()}.
 */
public final class NationalId {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final String digits;

    private NationalId(String digits) {
        this.digits = digits;
    }

    /**
     * Reads 18 digits, or 15 digits of the older form (born 1900–1999), which are extended.
     *
     * @return empty if the length, a digit, the birth date or the check digit is wrong
     */
    public static Optional<NationalId> parse(String text) {
        String value = text.strip().toUpperCase(Locale.ROOT);
        if (value.length() == 15 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String body = value.substring(0, 6) + "19" + value.substring(6);
            value = body + checkDigit(body);
        }
        if (!SHAPE.matcher(value).matches() || value.charAt(17) != checkDigit(value)) {
            return Optional.empty();
        }
        try {
            LocalDate.parse(value.substring(6, 14), BIRTH);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(new NationalId(value));
    }

    /** Check digit of the first 17 digits: weighted sum modulo 11, written {@code 10X98765432}. */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** All 18 characters in the clear; for hashing and sealing only. */
    public String reveal() {
        return digits;
    }

    public LocalDate birthDate() {
        return LocalDate.parse(digits.substring(6, 14), BIRTH);
    }

    public Sex sex() {
        return (digits.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return digits.substring(0, 6) + "********" + "****";
    }
}
