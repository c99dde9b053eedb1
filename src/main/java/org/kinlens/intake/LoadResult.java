package org.kinlens.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.CoverageRow;

/**
 * What a finished load did.
 *
 * @param id content hash of the delivery
 * @param path where it was read
 * @param feeds figures by feed, in the order in which they were written
 * @param unknownFiles files that were not read
 * @param quarantine list of rows in quarantine, null if none
 * @param warnings list of warnings, null if none
 * @param coverage how much the graph now knows of kin, by division, the last row over all; empty if not asked for
 */
public record LoadResult(
        String id,
        String path,
        Instant startedAt,
        double seconds,
        List<FeedFigures> feeds,
        List<String> unknownFiles,
        @Nullable Path quarantine,
        @Nullable Path warnings,
        List<CoverageRow> coverage) {
    public LoadResult {
        feeds = List.copyOf(feeds);
        unknownFiles = List.copyOf(unknownFiles);
        coverage = List.copyOf(coverage);
    }

    /** Rows listed in quarantine; none means that everything is in. */
    public long quarantined() {
        return feeds.stream().mapToLong(FeedFigures::quarantined).sum();
    }

    public long written() {
        return feeds.stream().mapToLong(FeedFigures::written).sum();
    }

    /** Figures over the whole graph, if they were asked for. */
    public Optional<CoverageRow> coverageOfAll() {
        return coverage.isEmpty() ? Optional.empty() : Optional.of(coverage.get(coverage.size() - 1));
    }

    /** For people at a terminal: one line for each feed, then what needs a look. */
    public List<String> toSummaryLines() {
        List<String> lines = new ArrayList<>();
        feeds.forEach(feed -> lines.add(feed.toLine()));
        if (!unknownFiles.isEmpty()) {
            lines.add("files not read: " + String.join(", ", unknownFiles));
        }
        coverageOfAll()
                .ifPresent(all -> lines.add(
                        "coverage: %,d persons, with id %s, adults with known parents %s, married women with natal link %s"
                                .formatted(
                                        all.persons(),
                                        percent(all.withId(), all.persons()),
                                        percent(all.knownParents(), all.adults()),
                                        percent(all.natalLink(), all.marriedWomen()))));
        if (quarantine != null) {
            lines.add("quarantine: " + quarantine);
        }
        if (warnings != null) {
            lines.add("warnings: " + warnings);
        }
        lines.add("%,d rows written in %.1f s".formatted(written(), seconds));
        return lines;
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : "%.1f %%".formatted(100.0 * part / whole);
    }
}
