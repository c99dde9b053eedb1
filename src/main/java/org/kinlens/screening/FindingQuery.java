package org.kinlens.screening;

import org.jspecify.annotations.Nullable;

/**
 * Which findings to show; null = any.
 *
 * @param division division code of 2 to 12 digits: trailing zeros of its level are cut, what lies below is included
 * @param limit rows of a page, 1 to 1000
 * @param cursor of the page before, or null for the first page
 */
public record FindingQuery(
        @Nullable String division,
        @Nullable String ruleId,
        @Nullable Channel channel,
        @Nullable FindingState state,
        int limit,
        @Nullable String cursor) {
    public FindingQuery {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit %d is outside 1..1000".formatted(limit));
        }
    }

    /** All findings, 50 a page. */
    public static FindingQuery all() {
        return new FindingQuery(null, null, null, null, 50, null);
    }

    /** The same question from the given page on. */
    public FindingQuery after(@Nullable String next) {
        return new FindingQuery(division, ruleId, channel, state, limit, next);
    }
}
