package org.kinlens.intake.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinlens.intake.feed.Binding;
import org.kinlens.intake.feed.Column;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedSchema;

/** Finds the columns of a feed in the header of a file, by name, alias or mapping. */
final class HeaderReading {
    /** No column is called by a number of six digits or more; ids, phones, dates and accounts are. */
    private static final Pattern DATA = Pattern.compile("\\d{6}|\\d{4}-\\d{2}-\\d{2}");

    private final FeedSchema schema;
    private final String file;
    private final List<String> header;
    private final Mapping mapping;
    private final int[] positions;
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, Map<String, String>> codeTables = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    HeaderReading(FeedSchema schema, String file, List<String> header, Mapping mapping) {
        this.schema = schema;
        this.file = file;
        this.header = header.stream().map(h -> h.replace("\uFEFF", "").strip()).toList();
        this.mapping = mapping;
        this.positions = new int[schema.columns().size()];
        Arrays.fill(positions, -1);
        if (header.isEmpty()) {
            problems.add("%s: is empty; expected a header line with %s".formatted(file, requiredNames()));
            return;
        }
        applyMapping();
        applyNames();
        checkRequired();
    }

    /** Everything that stops the load. */
    List<String> problems() {
        return problems;
    }

    /** Header cells that mean nothing here. */
    List<String> unknownColumns() {
        return unknown;
    }

    Binding binding(boolean padded) {
        return new Binding(schema, file, positions, constants, codeTables, header.size(), padded);
    }

    private void applyMapping() {
        for (int i = 0; i < positions.length; i++) {
            Column column = schema.columns().get(i);
            Optional<Mapping.Rule> rule = mapping.rule(schema.feed(), column.name());
            if (rule.isEmpty()) {
                continue;
            }
            String from = rule.get().column();
            if (!from.isEmpty()) {
                positions[i] = header.indexOf(from);
                if (positions[i] < 0) {
                    problems.add(
                            "%s: has no column '%s', which the mapping names for %s. Correct the mapping or the file."
                                    .formatted(file, from, column.name()));
                }
                used.add(positions[i]);
            }
            if (!rule.get().constant().isEmpty()) {
                constants.put(column.name(), rule.get().constant());
            }
            if (!rule.get().codes().isEmpty()) {
                codeTables.put(column.name(), rule.get().codes());
            }
        }
    }

    private void applyNames() {
        for (int at = 0; at < header.size(); at++) {
            if (used.contains(at) || header.get(at).isEmpty()) {
                continue;
            }
            Optional<Integer> index = schema.column(header.get(at));
            if (index.isEmpty()) {
                unknown.add(header.get(at));
                continue;
            }
            Column column = schema.columns().get(index.get());
            boolean mapped = positions[index.get()] >= 0 && used.contains(positions[index.get()]);
            if (mapped || constants.containsKey(column.name())) {
                unknown.add(header.get(at));
            } else if (positions[index.get()] >= 0) {
                problems.add("%s: columns '%s' and '%s' both mean %s. Take one out, or bind it in mapping.yml."
                        .formatted(file, header.get(positions[index.get()]), header.get(at), column.name()));
            } else {
                positions[index.get()] = at;
            }
        }
    }

    private void checkRequired() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            Column column = schema.columns().get(i);
            if (column.required() && positions[i] < 0 && !constants.containsKey(column.name())) {
                missing.add("%s (%s)".formatted(column.name(), column.chinese()));
            }
        }
        if (schema.feed() == Feed.SUPPORT_PERSON) {
            checkEither("supporter", missing);
        } else if (schema.feed() == Feed.RELATIVE_DECLARATION) {
            checkEither("relative", missing);
        }
        if (!missing.isEmpty()) {
            problems.add("%s: has no column %s; columns read: %s. Add it, or bind it in mapping.yml."
                    .formatted(file, String.join(", ", missing), shownHeader()));
        }
    }

    private void checkEither(String who, List<String> missing) {
        boolean byId = positions[schema.indexOf(who + "_id")] >= 0;
        boolean byName = positions[schema.indexOf(who + "_name")] >= 0;
        if (!byId && !byName) {
            missing.add("%s_id, or %s_name with %s_national_id".formatted(who, who, who));
        }
    }

    /** A file without header begins with a person: that line must not get into messages. */
    private String shownHeader() {
        if (header.stream().anyMatch(cell -> DATA.matcher(cell).find())) {
            return "none, the first line looks like data and not like a header";
        }
        String text = String.join(", ", header);
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }

    private String requiredNames() {
        return String.join(
                ", ",
                schema.columns().stream()
                        .filter(Column::required)
                        .map(Column::name)
                        .toList());
    }
}
