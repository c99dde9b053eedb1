package org.kinlens.intake.feed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Columns of one feed with all names under which a header may give them; kept in {@code intake/columns.csv}. */
public final class FeedSchema {
    private static final Map<Feed, FeedSchema> SHIPPED = read();

    private final Feed feed;
    private final List<Column> columns;
    private final Map<String, Integer> byHeader = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    private FeedSchema(Feed feed, List<Column> columns) {
        this.feed = feed;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            byName.put(column.name(), i);
            byHeader.put(column.name(), i);
            byHeader.put(normalized(column.chinese()), i);
            for (String alias : column.aliases()) {
                byHeader.put(normalized(alias), i);
            }
        }
    }

    public static FeedSchema of(Feed feed) {
        FeedSchema schema = SHIPPED.get(feed);
        if (schema == null) {
            throw new IllegalStateException("intake/columns.csv has no feed " + feed.fileName());
        }
        return schema;
    }

    public Feed feed() {
        return feed;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Index of a column by its English name. */
    public int indexOf(String name) {
        Integer index = byName.get(name);
        if (index == null) {
            throw new IllegalArgumentException("Feed %s has no column %s".formatted(feed.fileName(), name));
        }
        return index;
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Index of the column that a header cell names, in English or Chinese. */
    public Optional<Integer> column(String header) {
        return Optional.ofNullable(byHeader.get(normalized(header)));
    }

    /** Header cells compare without case, blanks and the brackets of units: {@code 金额（元）} is {@code 金额}. */
    private static String normalized(String header) {
        return header.strip()
                .replace("\uFEFF", "")
                .replaceAll("[\\s\\u3000]+", "")
                .replaceAll("[(（].*[)）]$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<Feed, FeedSchema> read() {
        Map<Feed, List<Column>> columns = new EnumMap<>(Feed.class);
        InputStream in = FeedSchema.class.getResourceAsStream("/intake/columns.csv");
        if (in == null) {
            throw new IllegalStateException("No resource intake/columns.csv in the program");
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                Feed feed = Feed.valueOf(row.getField("feed").toUpperCase(Locale.ROOT));
                columns.computeIfAbsent(feed, f -> new ArrayList<>()).add(column(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Resource intake/columns.csv cannot be read", e);
        }
        Map<Feed, FeedSchema> schemas = new EnumMap<>(Feed.class);
        columns.forEach((feed, list) -> schemas.put(feed, new FeedSchema(feed, list)));
        return schemas;
    }

    private static Column column(NamedCsvRecord row) {
        String refers = row.getField("refers");
        Optional<Reference> reference = refers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference(
                        Reference.Target.valueOf(refers), Reference.Unknown.valueOf(row.getField("unknown"))));
        return new Column(
                row.getField("column"),
                ColumnType.valueOf(row.getField("type")),
                row.getField("required").equals("yes"),
                words(row.getField("codes"), " "),
                row.getField("default"),
                reference,
                row.getField("zh"),
                words(row.getField("aliases"), ";"));
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator)).filter(w -> !w.isEmpty()).toList();
    }
}
