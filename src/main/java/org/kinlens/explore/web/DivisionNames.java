package org.kinlens.explore.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.stereotype.Component;

/** Names of divisions. */
@Component
final class DivisionNames {
    private static final CypherFile NAMES = CypherFile.load("explore/division-names.cypher");

    private final GraphStore graph;

    DivisionNames(GraphStore graph) {
        this.graph = graph;
    }

    /** By code; codes without a name are left out. */
    Map<String, String> of(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        if (!codes.isEmpty()) {
            graph.list(NAMES, Map.of("codes", List.copyOf(new TreeSet<>(codes))), row -> row)
                    .forEach(row -> names.put(row.string("code"), row.string("name")));
        }
        return names;
    }
}
