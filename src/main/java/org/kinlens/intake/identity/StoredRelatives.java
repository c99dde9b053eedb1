package org.kinlens.intake.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;

/** Reads who stands beside records from households and registered kin, some thousand records at a time. */
final class StoredRelatives implements RelativesOf {
    private static final CypherFile RELATIVES = CypherFile.load("identity/relatives.cypher");
    private static final int BUNCH = 5_000;

    private final GraphStore graph;

    StoredRelatives(GraphStore graph) {
        this.graph = graph;
    }

    @Override
    public void fill(PersonRow[] rows, boolean[] wanted, Relatives[] into) {
        Map<String, Integer> index = new HashMap<>(rows.length * 2);
        for (int i = 0; i < rows.length; i++) {
            index.put(rows[i].id(), i);
        }
        List<String> bunch = new ArrayList<>(BUNCH);
        for (int i = 0; i < rows.length; i++) {
            if (wanted[i]) {
                bunch.add(rows[i].id());
            }
            if (bunch.size() == BUNCH || i == rows.length - 1 && !bunch.isEmpty()) {
                graph.stream(
                        RELATIVES,
                        Map.of("ids", List.copyOf(bunch)),
                        row -> into[index.getOrDefault(row.string("id"), 0)] = relatives(row, rows, index));
                bunch.clear();
            }
        }
    }

    private static Relatives relatives(Row row, PersonRow[] rows, Map<String, Integer> index) {
        Set<String> ids = new HashSet<>();
        // A full list is cut off somewhere: then nobody of it is known.
        for (String column : List.of("members", "kin")) {
            List<String> beside = row.strings(column);
            if (beside.size() <= Relatives.MAX) {
                ids.addAll(beside);
            }
        }
        List<PersonRow> people = new ArrayList<>();
        for (String id : ids) {
            Integer at = index.get(id);
            if (at != null) {
                people.add(rows[at]);
            }
        }
        return new Relatives(people, Set.copyOf(row.strings("addresses")));
    }
}
