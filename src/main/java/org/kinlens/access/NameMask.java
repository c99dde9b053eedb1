package org.kinlens.access;

import org.jspecify.annotations.Nullable;

/** Shows of a name only what tells persons of one page apart: 张三 becomes 张*. */
public final class NameMask {
    private NameMask() {}

    /** First character and a star; empty if there is no name. */
    public static String mask(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String trimmed = name.strip();
        return trimmed.substring(0, trimmed.offsetByCodePoints(0, 1)) + "*";
    }
}
