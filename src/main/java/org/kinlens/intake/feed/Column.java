package org.kinlens.intake.feed;

import java.util.List;
import java.util.Optional;

/**
 * One column of a feed.
 *
 * @param name English name in the header
 * @param required no load without it, no row with it empty
 * @param codes legal codes, empty if the type is not a code
 * @param byDefault value of an empty cell, empty text for none
 * @param reference what the id names, if it names something
 * @param chinese Chinese name in the header
 * @param aliases further names accepted in the header
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        List<String> codes,
        String byDefault,
        Optional<Reference> reference,
        String chinese,
        List<String> aliases) {
    public Column {
        codes = List.copyOf(codes);
        aliases = List.copyOf(aliases);
    }

    /** What a cell should hold, for the quarantine list. */
    public String expected() {
        return codes.isEmpty() ? type.expected() : "one of " + String.join(" ", codes);
    }
}
