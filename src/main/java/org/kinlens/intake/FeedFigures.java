package org.kinlens.intake;

import java.util.List;

/**
 * What came of one feed.
 *
 * @param feed its name
 * @param file its file
 * @param read rows read
 * @param written rows that reached the graph, equal rows counted once
 * @param quarantined rows listed in quarantine, some of them kept without a link or with a placeholder
 * @param warnings rows kept and listed as implausible
 * @param unknownColumns columns that were not read
 */
public record FeedFigures(
        String feed,
        String file,
        long read,
        long written,
        long quarantined,
        long warnings,
        List<String> unknownColumns) {
    public FeedFigures {
        unknownColumns = List.copyOf(unknownColumns);
    }

    String toLine() {
        String line = "%-20s read %,d  written %,d  quarantined %,d  warnings %,d"
                .formatted(feed, read, written, quarantined, warnings);
        return unknownColumns.isEmpty() ? line : line + "  columns not read: " + String.join(", ", unknownColumns);
    }
}
