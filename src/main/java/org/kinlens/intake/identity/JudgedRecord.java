package org.kinlens.intake.identity;

import org.jspecify.annotations.Nullable;
import org.kinlens.store.Row;

/**
 * A record of a person as a judgement shows it; the name is not masked yet.
 *
 * @param sex as coded by GB/T 2261.1
 * @param birth as written in the source
 */
public record JudgedRecord(
        String id,
        String source,
        @Nullable String name,
        @Nullable String former,
        int sex,
        @Nullable String birth,
        @Nullable String death,
        @Nullable String division,
        boolean hasNationalId,
        boolean hasPhone) {
    static JudgedRecord of(Row row) {
        return new JudgedRecord(
                row.string("id"),
                row.stringOr("source", ""),
                row.stringOrNull("name"),
                row.stringOrNull("former"),
                row.integerOr("sex", 0),
                row.stringOrNull("birth"),
                row.stringOrNull("death"),
                row.stringOrNull("division"),
                row.bool("hasNationalId"),
                row.bool("hasPhone"));
    }

    /** No name: this may end up in a log. */
    @Override
    public String toString() {
        return id;
    }
}
