package org.kinlens.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.DivisionCode;

/**
 * One page of a long list.
 *
 * @param next cursor of the page after it, null on the last one
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Which rows to show.
     *
     * @param division division code of 2 to 12 digits, null for all; what lies below is included
     * @param kind feed of a question or kind of a doubt, null for any
     * @param limit rows of a page, 1 to 1000
     * @param cursor of the page before, null for the first page
     */
    public record Query(
            @Nullable String division,
            @Nullable String kind,
            int limit,
            @Nullable String cursor) {
        public static final int MAX_LIMIT = 1000;

        public Query {
            if (limit < 1 || limit > MAX_LIMIT) {
                throw new IllegalArgumentException("limit is %d; expected 1 to %d".formatted(limit, MAX_LIMIT));
            }
        }

        /** The same rows from another place on. */
        public Query from(@Nullable String place) {
            return new Query(division, kind, limit, place);
        }

        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("division", division == null || division.isBlank() ? null : DivisionCode.prefixOf(division));
            parameters.put("kind", kind == null || kind.isBlank() ? null : kind);
            parameters.put("limit", limit + 1);
            Place after = Place.parse(cursor);
            parameters.put("afterDivision", after.division);
            parameters.put("afterId", after.id);
            return parameters;
        }
    }

    /** Cuts the row too many off that was asked for to see whether there are more. */
    static <T> Slice<T> of(List<T> found, int limit, Function<T, Place> place) {
        boolean more = found.size() > limit;
        List<T> shown = more ? found.subList(0, limit) : found;
        return new Slice<>(shown, more ? place.apply(shown.get(limit - 1)).text() : null);
    }

    /** All pages as one list. */
    static <T> List<T> all(Query query, Function<Query, Slice<T>> page) {
        List<T> all = new ArrayList<>();
        Query next = new Query(query.division, query.kind, Query.MAX_LIMIT, null);
        while (true) {
            Slice<T> slice = page.apply(next);
            all.addAll(slice.items);
            if (slice.next == null) {
                return all;
            }
            next = next.from(slice.next);
        }
    }

    /** Where a row stands: lists are sorted by division, then id. */
    record Place(@Nullable String division, @Nullable String id) {
        String text() {
            String plain = division + "|" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        static Place parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return new Place(null, null);
            }
            int bar = -1;
            String plain = "";
            try {
                plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                bar = plain.indexOf('|');
            } catch (IllegalArgumentException e) {
                bar = -1;
            }
            if (bar < 0) {
                throw new IllegalArgumentException(
                        "the cursor is none of ours; leave it out to begin at the first page");
            }
            return new Place(plain.substring(0, bar), plain.substring(bar + 1));
        }
    }
}
