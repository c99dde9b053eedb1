package org.kinlens.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kinlens.graph.KinEvidence;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

/** Streams the kin facts out of the graph into arrays: some 100,000 rows a second, about 120 bytes a person. */
public final class Snapshots {
    private static final CypherFile PEOPLE = CypherFile.load("snapshot/people.cypher");
    private static final CypherFile PARENTS = CypherFile.load("snapshot/parents.cypher");
    private static final CypherFile SPOUSES = CypherFile.load("snapshot/spouses.cypher");

    private final GraphStore graph;

    Snapshots(GraphStore graph) {
        this.graph = graph;
    }

    /**
     * Reads what is seen on a day: facts that begin later do not exist, ends that lie later are open.
     *
     * @param asOf the day
     * @param affinitySurvivesDeath whether a marriage ended by death still ties
     */
    public Snapshot read(LocalDate asOf, boolean affinitySurvivesDeath) {
        PersonRecords records = new PersonRecords(asOf);
        graph.stream(PEOPLE, Map.of(), records::add);
        Population people = records.persons();
        KinEvidence evidence = new KinEvidence(people);
        records.placeholders().forEach(evidence::placeholder);
        Days days = new Days(asOf);
        Questions questions = new Questions();
        graph.stream(PARENTS, Map.of(), row -> addParent(row, records, days, questions, evidence));
        graph.stream(
                SPOUSES, Map.of(), row -> addSpouse(row, records, days, affinitySurvivesDeath, questions, evidence));
        KinGraph kin = evidence.toGraph();
        records.follow(evidence::personOf);
        return new Snapshot(people, kin, records.nodeOfRecord(), records.canonicalIds());
    }

    /** Numbers the rows that can be read in several ways. */
    private static final class Questions {
        private final Map<String, Integer> numbers = new HashMap<>();

        int of(Row row) {
            String question = row.stringOrNull("question");
            return question == null
                    ? KinEvidence.NO_QUESTION
                    : numbers.computeIfAbsent(question, q -> numbers.size() + 1);
        }
    }

    private static void addParent(
            Row row, PersonRecords records, Days days, Questions questions, KinEvidence evidence) {
        int parent = records.node(row.longInteger("a"));
        int child = records.node(row.longInteger("b"));
        LocalDate from = row.dateOrNull("from");
        if (parent < 0 || child < 0 || !days.sees(from)) {
            return;
        }
        evidence.parent(
                parent,
                child,
                code(ParentKind.valueOf(row.string("kind"))),
                days.start(from),
                days.end(row.dateOrNull("to")),
                (float) row.decimalOr("confidence", 1),
                source(row),
                questions.of(row));
    }

    private static void addSpouse(
            Row row,
            PersonRecords records,
            Days days,
            boolean affinitySurvivesDeath,
            Questions questions,
            KinEvidence evidence) {
        int a = records.node(row.longInteger("a"));
        int b = records.node(row.longInteger("b"));
        LocalDate from = row.dateOrNull("from");
        if (a < 0 || b < 0 || !days.sees(from)) {
            return;
        }
        if (row.bool("undated")) {
            evidence.endedUndated(a, b);
            return;
        }
        int end = days.end(row.dateOrNull("to"));
        if (EndReason.DEATH.name().equals(row.stringOrNull("endReason"))) {
            end = affinitySurvivesDeath
                    ? KinGraph.OPEN_END
                    : Math.min(end, Math.min(records.deathOf(a), records.deathOf(b)));
        }
        int start = days.start(from);
        if (end > start) {
            float confidence = (float) row.decimalOr("confidence", 1);
            evidence.spouses(a, b, start, end, confidence, source(row), questions.of(row));
        }
    }

    private static KinEvidence.Source source(Row row) {
        return switch (row.integer("origin")) {
            case 0 -> KinEvidence.Source.HOUSEHOLD;
            case 1 -> KinEvidence.Source.DECLARED;
            default -> KinEvidence.Source.REGISTERED;
        };
    }

    /** The byte that {@link KinGraph#kind} gives; stable, never the ordinal. */
    private static byte code(ParentKind kind) {
        return switch (kind) {
            case BIRTH -> KinGraph.BIRTH;
            case ADOPTIVE -> KinGraph.ADOPTIVE;
            case STEP_RAISED -> KinGraph.STEP_RAISED;
            case STEP -> KinGraph.STEP;
            case UNKNOWN -> KinGraph.UNKNOWN;
        };
    }
}
