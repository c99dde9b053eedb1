package org.kinlens.intake.write;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.kinlens.intake.feed.ColumnType;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.intake.feed.Reference.Target;
import org.kinlens.intake.feed.RowReader;
import org.kinlens.intake.feed.RowReading;
import org.kinlens.intake.read.OpenedFeed;
import org.kinlens.intake.read.RawRows;

/** Reads every feed once before anything is written: which ids there are, which keys contradict each other. */
final class FirstReading {
    private final References references;
    private final BiPredicate<String, String> relationCodes;
    private final Map<Feed, FeedIndex> indexes = new EnumMap<>(Feed.class);
    private final Set<String> divisions = new TreeSet<>();

    FirstReading(References references, BiPredicate<String, String> relationCodes) {
        this.references = references;
        this.relationCodes = relationCodes;
    }

    /** Reads one feed to its end. */
    void read(OpenedFeed feed) throws IOException {
        FeedIndex index = new FeedIndex();
        indexes.put(feed.feed(), index);
        RowReader reader = new RowReader(feed.binding(), relationCodes);
        int[] divisionColumns = divisionColumns(feed);
        try (RawRows rows = feed.rows()) {
            while (rows.hasNext()) {
                RowReading reading = reader.read(rows.next());
                index.countRow();
                if (reading.row().isPresent()) {
                    add(index, reading.row().get(), divisionColumns);
                }
            }
        }
        index.close();
    }

    FeedIndex index(Feed feed) {
        FeedIndex index = indexes.get(feed);
        if (index == null) {
            throw new IllegalStateException("feed " + feed.fileName() + " was not read");
        }
        return index;
    }

    boolean has(Feed feed) {
        return indexes.containsKey(feed);
    }

    /** Codes of all divisions that rows name, 12 digits, ascending. */
    List<String> divisions() {
        return List.copyOf(divisions);
    }

    private void add(FeedIndex index, FeedRow row, int[] divisionColumns) {
        boolean conflict = index.add(row);
        switch (row.schema().feed()) {
            case PERSON -> know(Target.PERSON, row, "person_id", conflict, Birth.of(row.date("birth_date")));
            case HOUSEHOLD -> know(Target.HOUSEHOLD, row, "household_id", conflict, Birth.UNKNOWN);
            case ASSISTANCE_CASE -> know(Target.CASE, row, "case_id", conflict, Birth.UNKNOWN);
            default -> {
                // nothing refers to rows of other feeds
            }
        }
        for (int column : divisionColumns) {
            if (row.value(column) instanceof String code) {
                divisions.add(code);
            }
        }
    }

    private void know(Target target, FeedRow row, String column, boolean conflict, long value) {
        KnownIds ids = references.loaded(target);
        if (conflict) {
            ids.remove(row.source(), row.text(column));
        } else {
            ids.add(row.source(), row.text(column), value);
        }
    }

    private static int[] divisionColumns(OpenedFeed feed) {
        var columns = feed.binding().schema().columns();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).type() == ColumnType.DIVISION)
                .toArray();
    }
}
