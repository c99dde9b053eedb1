package org.kinlens.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/**
 * The persons and kin facts of the graph as they are seen on one day, in arrays. One node is one person, after identity
 * judgements; nodes ascend with the printed id.
 */
public final class Snapshot {
    private final Population people;
    private final KinGraph kin;
    private final Map<String, Integer> nodeOfRecord;
    private final String[] canonicalIds;

    Snapshot(Population people, KinGraph kin, Map<String, Integer> nodeOfRecord, String[] canonicalIds) {
        this.people = people;
        this.kin = kin;
        this.nodeOfRecord = nodeOfRecord;
        this.canonicalIds = canonicalIds;
    }

    public Population people() {
        return people;
    }

    public KinGraph kin() {
        return kin;
    }

    /** Node of the person that a {@code Person.id} stands for; -1 if it is not seen on that day. */
    public int indexOfPersonNode(String personNodeId) {
        return nodeOfRecord.getOrDefault(personNodeId, -1);
    }

    /** The {@code Person.id} that stands for a node: that of the canonical record, or of the first one seen. */
    public String personNodeId(int node) {
        return canonicalIds[node];
    }

    /**
     * Every {@code Person.id} of some nodes: records that are one person, and placeholders that turned out to be him. Facts
     * hang on any of them. Time O(all records).
     *
     * @return own ids, ascending, by node
     */
    public Map<Integer, List<String>> recordsOf(Set<Integer> nodes) {
        Map<Integer, List<String>> records = new HashMap<>();
        nodeOfRecord.forEach((record, node) -> {
            if (nodes.contains(node)) {
                records.computeIfAbsent(node, n -> new ArrayList<>()).add(record);
            }
        });
        records.values().forEach(Collections::sort);
        return records;
    }
}
