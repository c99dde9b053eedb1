package org.kinlens.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;

/** Everything that loads wrote, but for which load it was and when: equal graphs have equal texts. */
final class GraphHash {
    private static final CypherFile NODES = CypherFile.load("intake/graph_nodes.cypher");
    private static final CypherFile EDGES = CypherFile.load("intake/graph_edges.cypher");
    private static final Set<String> LOAD_DATA = Set.of("loadId", "decidedAt");

    private GraphHash() {}

    static String of(GraphStore graph) {
        try {
            byte[] text = String.join("\n", lines(graph)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sorted nodes, then sorted edges. */
    static List<String> lines(GraphStore graph) {
        List<String> nodes = new ArrayList<>(
                graph.list(NODES, Map.of(), row -> "node " + row.strings("labels") + " " + properties(row.asMap())));
        nodes.sort(null);
        List<String> edges = new ArrayList<>(graph.list(
                EDGES,
                Map.of(),
                row -> "edge %s %s %s %s"
                        .formatted(
                                row.strings("from"), row.string("type"), row.strings("to"), properties(row.asMap()))));
        edges.sort(null);
        nodes.addAll(edges);
        return nodes;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        Map<String, Object> properties = new HashMap<>((Map<String, Object>) row.get("properties"));
        properties.keySet().removeAll(LOAD_DATA);
        return new TreeMap<>(properties);
    }
}
