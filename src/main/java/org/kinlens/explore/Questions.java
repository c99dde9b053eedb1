package org.kinlens.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.explore.Question.Alternative;
import org.kinlens.explore.Slice.Place;
import org.kinlens.explore.Slice.Query;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.springframework.stereotype.Component;

/** The open questions to townships, by division. */
@Component
public final class Questions {
    private static final CypherFile PAGE = CypherFile.load("explore/questions.cypher");
    private static final CypherFile COUNTS = CypherFile.load("explore/question-counts.cypher");

    private final GraphStore graph;

    Questions(GraphStore graph) {
        this.graph = graph;
    }

    /** @throws IllegalArgumentException if the cursor is not one that was handed out */
    public Slice<Question> page(Query query) {
        List<Question> found = graph.list(PAGE, query.parameters(), Questions::question);
        return Slice.of(found, query.limit(), q -> new Place(q.divisionCode(), q.id()));
    }

    /** Every question asked for, whatever limit and cursor. */
    public List<Question> all(Query query) {
        return Slice.all(query, this::page);
    }

    /** How many there are of each feed below a division, by feed. */
    public Map<String, Long> counts(Query query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        graph.list(COUNTS, query.parameters(), row -> row)
                .forEach(row -> counts.put(row.string("kind"), row.longInteger("n")));
        return counts;
    }

    private static Question question(Row row) {
        return new Question(
                row.string("id"),
                row.stringOr("unit", ""),
                row.stringOr("feed", ""),
                row.stringOrNull("householdId"),
                row.stringOr("subject", ""),
                row.stringOrNull("head"),
                row.stringOr("relationCode", ""),
                row.stringOr("codeSet", ""),
                row.string("divisionCode"),
                Question.Relation.valueOf(row.string("relation")),
                alternatives(row.rows("alternatives")));
    }

    private static List<Alternative> alternatives(List<Row> rows) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Row row : rows) {
            String person = row.stringOr("person", "");
            alternatives.add(new Alternative(
                    person.isEmpty() ? null : person, row.decimalOr("confidence", 0), row.stringOr("reason", "")));
        }
        alternatives.sort(Comparator.comparingDouble(Alternative::confidence)
                .reversed()
                .thenComparing(Alternative::person, Comparator.nullsLast(Comparator.naturalOrder())));
        return alternatives;
    }
}
