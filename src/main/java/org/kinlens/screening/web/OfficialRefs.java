package org.kinlens.screening.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.OfficialRef;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Vault;
import org.springframework.stereotype.Component;

/** Finds officials by what stands for them in addresses, and the other way. */
@Component
class OfficialRefs {
    private static final CypherFile OFFICIALS = CypherFile.load("screening/web/officials.cypher");
    private static final CypherFile BY_ID = CypherFile.load("screening/web/official-id.cypher");

    private final GraphStore graph;
    private final Vault vault;

    OfficialRefs(GraphStore graph, Vault vault) {
        this.graph = graph;
        this.vault = vault;
    }

    /** Canonical id of the official; some thousand hashes, a few milliseconds. */
    Optional<String> find(String ref) {
        List<String> officials = graph.list(OFFICIALS, Map.of(), row -> row.string("official"));
        return officials.stream()
                .filter(official -> OfficialRef.of(official, vault).equals(ref))
                .findFirst();
    }

    /** By printed id; empty where sources use it for different persons. */
    Optional<String> refOf(@Nullable String printedId) {
        return printedId == null
                ? Optional.empty()
                : graph.list(BY_ID, Map.of("id", printedId), row -> row.string("official")).stream()
                        .findFirst()
                        .map(official -> OfficialRef.of(official, vault));
    }
}
