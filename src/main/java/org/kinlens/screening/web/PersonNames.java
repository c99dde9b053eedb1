package org.kinlens.screening.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.access.NameMask;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.stereotype.Component;

/** Names for the ids that findings carry, masked: 张*. */
@Component
public final class PersonNames {
    private static final CypherFile NAMES = CypherFile.load("screening/web/names.cypher");

    private final GraphStore graph;

    PersonNames(GraphStore graph) {
        this.graph = graph;
    }

    /** Masked name by printed id; an id that no person has, or whose person has no name, is left out. */
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        graph.list(NAMES, Map.of("ids", List.copyOf(ids)), row -> row).forEach(row -> {
            String masked = NameMask.mask(row.stringOrNull("name"));
            if (!masked.isEmpty()) {
                names.putIfAbsent(row.string("id"), masked);
            }
        });
        return names;
    }
}
