package org.kinlens.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ties marked as documented are worked out anew: from the rows of the feeds alone, and from the facts shown. */
class ShownTiesTests {
    private static final Set<String> CHILD_CODES =
            Set.of("20", "21", "22", "23", "24", "25", "26", "29", "30", "31", "32", "33", "34", "35", "36", "39");
    private static final Set<String> PARENT_CODES = Set.of("50", "51", "52", "59");

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();

    @Test
    void tiesThatAPlainReadingFindsAreDocumented(@TempDir Path folder) throws IOException {
        SyntheticCounty.generate(6_000, 1, 3, SyntheticCounty.DEFAULT_DAY, Regime.MIXED, folder, line -> {});
        readFacts(folder);

        int read = 0;
        for (Map<String, String> tie : Table.read(folder, "truth/ties").rows()) {
            String word = tie.get("word");
            if (!word.contains("s") && reach(tie.get("official_id"), word).contains(tie.get("person_id"))) {
                read++;
                assertThat(tie.get("documented"))
                        .as("%s %s %s", tie.get("official_id"), word, tie.get("person_id"))
                        .isEqualTo("true");
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    @Test
    void documentedBloodTiesAreThoseOfTheFactsThatAreShown(@TempDir Path folder) throws IOException {
        SyntheticCounty.generate(6_000, 1, 4, SyntheticCounty.DEFAULT_DAY, Regime.ALL, folder, line -> {});
        for (Map<String, String> row : Table.read(folder, "truth/kin_parents").rows()) {
            if (!row.get("kind").equals("STEP") && !row.get("shown_by").isEmpty()) {
                parent(row.get("parent_id"), row.get("child_id"));
            }
        }

        for (Map<String, String> tie : Table.read(folder, "truth/ties").rows()) {
            String word = tie.get("word");
            if (!word.contains("s")) {
                assertThat(reach(tie.get("official_id"), word).contains(tie.get("person_id")))
                        .as("%s %s %s", tie.get("official_id"), word, tie.get("person_id"))
                        .isEqualTo(tie.get("documented").equals("true"));
            }
        }
    }

    private void readFacts(Path folder) {
        for (Map<String, String> row : Table.read(folder, "parentage").rows()) {
            if (!row.get("kind").equals("STEP")) {
                parent(row.get("parent_id"), row.get("child_id"));
            }
        }
        Map<String, String> heads = new HashMap<>();
        List<Map<String, String>> members =
                Table.read(folder, "household_member").rows();
        for (Map<String, String> row : members) {
            if (row.get("relation_code").equals("02")) {
                heads.put(row.get("household_id"), row.get("person_id"));
            }
        }
        for (Map<String, String> row : members) {
            String head = heads.getOrDefault(row.get("household_id"), "");
            if (CHILD_CODES.contains(row.get("relation_code"))) {
                parent(head, row.get("person_id"));
            } else if (PARENT_CODES.contains(row.get("relation_code"))) {
                parent(row.get("person_id"), head);
            }
        }
    }

    private void parent(String parent, String child) {
        parents.computeIfAbsent(child, c -> new HashSet<>()).add(parent);
        children.computeIfAbsent(parent, p -> new HashSet<>()).add(child);
    }

    /** Ends of all simple paths of the word. */
    private Set<String> reach(String start, String word) {
        Set<List<String>> paths = Set.of(List.of(start));
        for (char step : word.toCharArray()) {
            Set<List<String>> longer = new HashSet<>();
            for (List<String> path : paths) {
                String last = path.get(path.size() - 1);
                for (String next : (step == 'p' ? parents : children).getOrDefault(last, Set.of())) {
                    if (!path.contains(next)) {
                        List<String> grown = new java.util.ArrayList<>(path);
                        grown.add(next);
                        longer.add(List.copyOf(grown));
                    }
                }
            }
            paths = longer;
        }
        Set<String> ends = new HashSet<>();
        paths.forEach(path -> ends.add(path.get(path.size() - 1)));
        return ends;
    }
}
