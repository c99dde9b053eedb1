package org.kinlens.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sex as coded by GB/T 2261.1. */
public enum Sex {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2),
    NOT_STATED(9);

    private final int code;

    Sex(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Sex of(int code) {
        return Arrays.stream(values()).filter(s -> s.code == code).findFirst().orElse(UNKNOWN);
    }

    /** Reads {@code 0 1 2 9}, {@code M F}, {@code 男 女}; empty for anything else. */
    public static Optional<Sex> parse(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "0" -> Optional.of(UNKNOWN);
            case "1", "M", "男" -> Optional.of(MALE);
            case "2", "F", "女" -> Optional.of(FEMALE);
            case "9" -> Optional.of(NOT_STATED);
            default -> Optional.empty();
        };
    }
}
