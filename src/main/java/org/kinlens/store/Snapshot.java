package org.kinlens.store;

import java.util.Map;
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

    Snapshot(Population people, KinGraph kin, Map<String, Integer> nodeOfRecord) {
        this.people = people;
        this.kin = kin;
        this.nodeOfRecord = nodeOfRecord;
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
}
