package org.kinlens.screening.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.stereotype.Component;

/** Names of divisions for the list and its picker. */
@Component
final class Divisions {
    private static final CypherFile WITH_FINDINGS = CypherFile.load("screening/web/divisions.cypher");
    private static final CypherFile NAMES = CypherFile.load("screening/web/division-names.cypher");

    private final GraphStore graph;

    Divisions(GraphStore graph) {
        this.graph = graph;
    }

    /** Those that have findings, and what lies above them, by code. */
    List<Option> withFindings() {
        return graph.list(WITH_FINDINGS, Map.of(), row -> new Option(row.string("code"), row.stringOr("name", "")));
    }

    /** Names by code; codes without a name are left out. */
    Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        if (!codes.isEmpty()) {
            graph.list(NAMES, Map.of("codes", List.copyOf(codes)), row -> row)
                    .forEach(row -> names.put(row.string("code"), row.string("name")));
        }
        return names;
    }

    /**
     * A division to choose.
     *
     * @param code 12 digits
     * @param name empty if unknown
     */
    record Option(String code, String name) {}
}
