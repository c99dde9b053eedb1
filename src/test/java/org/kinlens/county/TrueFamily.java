package org.kinlens.county;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The family of {@code truth/kin_*.csv} read back, every kind of parent and every marriage counted. */
final class TrueFamily {
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();
    private final Map<String, Set<String>> spouses = new HashMap<>();

    TrueFamily(Path folder) {
        for (Map<String, String> row : Table.read(folder, "truth/kin_parents").rows()) {
            put(parents, row.get("child_id"), row.get("parent_id"));
            put(children, row.get("parent_id"), row.get("child_id"));
        }
        for (Map<String, String> row : Table.read(folder, "truth/kin_spouses").rows()) {
            put(spouses, row.get("person_a"), row.get("person_b"));
            put(spouses, row.get("person_b"), row.get("person_a"));
        }
    }

    /** True if some way of the word leads from one to the other. */
    boolean leads(String from, String word, String to) {
        Set<String> reached = Set.of(from);
        for (char step : word.toCharArray()) {
            Map<String, Set<String>> steps = step == 'p' ? parents : step == 'c' ? children : spouses;
            Set<String> next = new HashSet<>();
            reached.forEach(person -> next.addAll(steps.getOrDefault(person, Set.of())));
            reached = next;
        }
        return reached.contains(to);
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(value);
    }
}
