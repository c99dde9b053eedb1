package org.kinlens.intake.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.kinship.Contradictions;
import org.kinlens.kinship.Contradictions.Contradiction;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Vault;

/** Keeps the contradictions of the graph as data-quality findings; those of earlier loads go. */
public final class Doubts {
    private static final CypherFile CLEAR = CypherFile.load("derive/doubts-clear.cypher");
    private static final CypherFile WRITE = CypherFile.load("derive/doubts.cypher");
    private static final String KEY = "doubt";
    private static final int ID_DIGITS = 32;

    private final GraphStore graph;
    private final Vault vault;

    public Doubts(GraphStore graph, Vault vault) {
        this.graph = graph;
        this.vault = vault;
    }

    /** @return how many there are */
    public int replace(Snapshot snapshot) {
        List<Contradiction> contradictions = Contradictions.of(snapshot.people(), snapshot.kin());
        List<Map<String, Object>> rows = new ArrayList<>(contradictions.size());
        for (Contradiction contradiction : contradictions) {
            rows.add(row(contradiction, snapshot));
        }
        graph.write(CLEAR, Map.of());
        graph.writeBatches(WRITE, rows.iterator(), () -> {});
        return rows.size();
    }

    private Map<String, Object> row(Contradiction contradiction, Snapshot snapshot) {
        List<String> persons =
                contradiction.persons().stream().map(snapshot::personNodeId).toList();
        String id = vault.hash(
                        KEY,
                        String.join("|", contradiction.kind().name(), String.join("|", persons)) + contradiction.from())
                .substring(0, ID_DIGITS);
        Map<String, Object> props = new HashMap<>();
        props.put("id", id);
        props.put("kind", contradiction.kind().name());
        props.put("persons", persons);
        props.put("divisionCode", contradiction.divisionCode());
        if (contradiction.from() != Integer.MIN_VALUE) {
            props.put("from", LocalDate.ofEpochDay(contradiction.from()));
        }
        if (contradiction.to() != Integer.MAX_VALUE) {
            props.put("to", LocalDate.ofEpochDay(contradiction.to()));
        }
        return Map.of("id", id, "persons", persons, "props", props);
    }
}
