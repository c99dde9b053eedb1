package org.kinlens.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.explore.Slice.Place;
import org.kinlens.explore.Slice.Query;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** The contradictions in the data, by division. */
@Component
public final class Doubts {
    private static final CypherFile PAGE = CypherFile.load("explore/doubts.cypher");
    private static final CypherFile COUNTS = CypherFile.load("explore/doubt-counts.cypher");

    private final GraphStore graph;

    Doubts(GraphStore graph) {
        this.graph = graph;
    }

    /** @throws IllegalArgumentException if the cursor is not one that was handed out */
    public Slice<Doubt> page(Query query) {
        return Slice.of(
                graph.list(PAGE, query.parameters(), Doubts::doubt),
                query.limit(),
                d -> new Place(d.divisionCode(), d.id()));
    }

    /** Every doubt asked for, whatever limit and cursor. */
    public List<Doubt> all(Query query) {
        return Slice.all(query, this::page);
    }

    /** How many there are of each kind below a division, by kind. */
    public Map<String, Long> counts(Query query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        graph.list(COUNTS, query.parameters(), row -> row)
                .forEach(row -> counts.put(row.string("kind"), row.longInteger("n")));
        return counts;
    }

    private static Doubt doubt(Row row) {
        return new Doubt(
                row.string("id"),
                Doubt.Kind.valueOf(row.string("kind")),
                row.strings("persons"),
                row.string("divisionCode"),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                row.stringOr("detail", ""));
    }
}
