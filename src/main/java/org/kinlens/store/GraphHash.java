package org.kinlens.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * SHA-256 of all facts: equal graphs have equal hashes, whatever came first. It goes over the sorted digests of nodes and
 * relationships, each with labels or type, own ids and properties, so it takes 32 bytes a line in memory.
 *
 * <p>Left out is what says when, by whom or by which load something was written, and what is worked out from the facts by a
 * screening: the properties {@code loadId}, {@code decidedAt}, {@code decidedBy}; the labels Load, Screening, Finding, Event,
 * Delivery, Subscription, User, Installation, Schema, PersonDue, Doubt and those of the migrations; relationships of such nodes,
 * TIE, and the words {@code NOT_SAME} and {@code SAME_AS_HELD} by which an undone judgement is remembered.
 */
public final class GraphHash {
    private static final CypherFile NODES = CypherFile.load("store/hash_nodes.cypher");
    private static final CypherFile EDGES = CypherFile.load("store/hash_edges.cypher");
    private static final Set<String> LEFT_OUT_PROPERTIES = Set.of("loadId", "decidedAt", "decidedBy");
    private static final Set<String> LEFT_OUT_LABELS = Set.of(
            "Load",
            "Screening",
            "Finding",
            "Event",
            "Delivery",
            "Subscription",
            "User",
            "Installation",
            "Schema",
            "PersonDue",
            "Doubt");
    private static final Set<String> LEFT_OUT_TYPES = Set.of("TIE", "NOT_SAME", "SAME_AS_HELD");

    private GraphHash() {}

    /** 64 hex digits. */
    public static String of(GraphStore graph) {
        List<byte[]> digests = new ArrayList<>();
        MessageDigest sha256 = sha256();
        graph.stream(NODES, Map.of(), row -> {
            if (isFact(row.strings("labels"))) {
                digests.add(digest(sha256, "node %s %s".formatted(row.strings("labels"), properties(row))));
            }
        });
        graph.stream(EDGES, Map.of(), row -> {
            if (isFact(row.strings("fromLabels"))
                    && isFact(row.strings("toLabels"))
                    && !LEFT_OUT_TYPES.contains(row.string("type"))) {
                digests.add(digest(
                        sha256,
                        "edge %s %s %s %s %s %s"
                                .formatted(
                                        row.strings("fromLabels"),
                                        row.stringOr("from", ""),
                                        row.string("type"),
                                        row.strings("toLabels"),
                                        row.stringOr("to", ""),
                                        properties(row))));
            }
        });
        digests.sort(Arrays::compareUnsigned);
        digests.forEach(sha256::update);
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static boolean isFact(List<String> labels) {
        return labels.stream().noneMatch(label -> LEFT_OUT_LABELS.contains(label) || label.startsWith("__"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Row row) {
        Map<String, Object> properties =
                new TreeMap<>((Map<String, Object>) row.asMap().getOrDefault("properties", Map.of()));
        properties.keySet().removeAll(LEFT_OUT_PROPERTIES);
        return properties;
    }

    private static byte[] digest(MessageDigest sha256, String line) {
        return sha256.digest(line.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256", e);
        }
    }
}
