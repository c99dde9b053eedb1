package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.register.PartialDate;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

/**
 * A small graph written as lines of {@code feed name=value …}. A line with the same feed and identity as one before
 * adds to it or, with a value left empty, takes away; {@code without} before a line drops it.
 */
final class GivenGraph {
    private static final Map<String, List<String>> IDENTITY = new LinkedHashMap<>();

    static {
        IDENTITY.put("person", List.of("id"));
        IDENTITY.put("household", List.of("id"));
        IDENTITY.put("case", List.of("id"));
        IDENTITY.put("member", List.of("case", "person"));
        IDENTITY.put("step", List.of("case", "step", "n"));
        IDENTITY.put("position", List.of("person", "role", "n"));
        IDENTITY.put("parent", List.of("parent", "child"));
        IDENTITY.put("spouse", List.of("a", "b", "n"));
        IDENTITY.put("filing", List.of("case", "official"));
        IDENTITY.put("declared", List.of("official", "relative"));
        IDENTITY.put("tip", List.of("id"));
        IDENTITY.put("load", List.of("id"));
    }

    private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();

    GivenGraph with(String lines) {
        lines.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .forEach(this::line);
        return this;
    }

    private void line(String line) {
        boolean without = line.startsWith("without ");
        String[] words = (without ? line.substring(8) : line).strip().split("\\s+");
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            values.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        List<String> identity = IDENTITY.get(words[0]);
        if (identity == null) {
            throw new IllegalArgumentException(
                    "unknown feed in '%s'; expected one of %s".formatted(line, IDENTITY.keySet()));
        }
        StringBuilder key = new StringBuilder(words[0]);
        identity.forEach(column -> key.append('|').append(values.getOrDefault(column, "")));
        if (without) {
            if (facts.remove(key.toString()) == null) {
                throw new IllegalArgumentException("nothing to leave out for '%s'".formatted(line));
            }
            return;
        }
        facts.computeIfAbsent(key.toString(), k -> new LinkedHashMap<>()).putAll(values);
    }

    /** Replaces what the test store holds. */
    void store() {
        TestStore.clear();
        for (String feed : IDENTITY.keySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            facts.forEach((key, values) -> {
                if (key.startsWith(feed + "|")) {
                    rows.add(row(values, rows.size()));
                }
            });
            if (!rows.isEmpty()) {
                CypherFile query = CypherFile.load("given/%s.cypher".formatted(feed));
                TestStore.graph().write(query, Map.of("rows", rows));
            }
        }
    }

    private static Map<String, Object> row(Map<String, String> values, int line) {
        Map<String, Object> row = new HashMap<>();
        row.put("line", line);
        values.forEach((name, text) -> {
            PartialDate date = text.matches("\\d{4}(-\\d\\d){1,2}")
                    ? PartialDate.parse(text).orElseThrow()
                    : null;
            if (date == null) {
                if (!text.isEmpty()) {
                    row.put(name, text);
                }
                return;
            }
            LocalDate end = name.equals("to") ? date.endWidened() : date.first();
            row.put(name, end);
            if (!date.isFull()) {
                row.put(name + "Last", date.last());
            }
        });
        return row;
    }
}
