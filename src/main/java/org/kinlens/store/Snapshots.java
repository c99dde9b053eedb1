package org.kinlens.store;

import java.time.LocalDate;
import java.util.Map;
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
        KinGraph.Builder kin = KinGraph.builder(people.size());
        Days days = new Days(asOf);
        graph.stream(PARENTS, Map.of(), row -> addParent(row, records, days, kin));
        graph.stream(SPOUSES, Map.of(), row -> addSpouse(row, records, days, affinitySurvivesDeath, kin));
        return new Snapshot(people, kin.build(), records.nodeOfRecord());
    }

    private static void addParent(Row row, PersonRecords records, Days days, KinGraph.Builder kin) {
        int parent = records.node(row.longInteger("a"));
        int child = records.node(row.longInteger("b"));
        LocalDate from = row.dateOrNull("from");
        if (parent < 0 || child < 0 || parent == child || !days.sees(from)) {
            return;
        }
        byte kind = code(ParentKind.valueOf(row.string("kind")));
        float confidence = (float) row.decimalOr("confidence", 1);
        kin.parent(parent, child, kind, days.start(from), days.end(row.dateOrNull("to")), confidence);
    }

    private static void addSpouse(
            Row row, PersonRecords records, Days days, boolean affinitySurvivesDeath, KinGraph.Builder kin) {
        int a = records.node(row.longInteger("a"));
        int b = records.node(row.longInteger("b"));
        LocalDate from = row.dateOrNull("from");
        if (a < 0 || b < 0 || a == b || row.bool("undated") || !days.sees(from)) {
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
            kin.spouse(a, b, start, end, (float) row.decimalOr("confidence", 1));
        }
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
