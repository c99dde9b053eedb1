package org.kinlens.explore.web;

import org.jspecify.annotations.Nullable;
import org.kinlens.explore.Slice;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader of a list asks for, as it stands in the address.
 *
 * @param division digits of a division code, or null
 * @param kind feed of a question or kind of a doubt, or null
 */
record ListFilter(@Nullable String division, @Nullable String kind) {
    private static final int PAGE_ROWS = 50;
    private static final String CODE = "\\d{2,12}";

    /** Reads an address; what it cannot mean is left out. The picker fills in "330102000000 name": the code counts. */
    static ListFilter of(@Nullable String division, @Nullable String kind) {
        String code = division == null ? "" : division.strip().split("\\s", 2)[0];
        return new ListFilter(
                code.matches(CODE) ? code : null,
                kind == null || kind.isBlank() || !kind.strip().matches("[A-Za-z_]+") ? null : kind.strip());
    }

    Slice.Query query(@Nullable String cursor) {
        return new Slice.Query(division, kind, PAGE_ROWS, cursor == null || cursor.isBlank() ? null : cursor);
    }

    public boolean isNarrow() {
        return division != null || kind != null;
    }

    /** Address of a list with this filter. */
    String url(String path, String kindParameter, @Nullable String cursor) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        if (division != null) {
            url.queryParam("division", division);
        }
        if (kind != null) {
            url.queryParam(kindParameter, kind);
        }
        if (cursor != null) {
            url.queryParam("cursor", cursor);
        }
        return url.build().toUriString();
    }
}
