package org.kinlens.store;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Streams the kin facts out of the graph into arrays: some 100,000 rows a second, about 200 bytes a person. What was read
 * stays in memory as long as there is room: after a load only the rows of the persons it touched are read again. Others who
 * write to the same graph are noticed by the number of the last change, which stands in the graph.
 */
public final class Snapshots {
    private static final CypherFile PEOPLE = CypherFile.load("snapshot/people.cypher");
    private static final CypherFile PARENTS = CypherFile.load("snapshot/parents.cypher");
    private static final CypherFile SPOUSES = CypherFile.load("snapshot/spouses.cypher");
    private static final CypherFile SOME_PEOPLE = CypherFile.load("snapshot/some-people.cypher");
    private static final CypherFile SOME_PARENTS = CypherFile.load("snapshot/some-parents.cypher");
    private static final CypherFile SOME_SPOUSES = CypherFile.load("snapshot/some-spouses.cypher");
    private static final CypherFile CHANGE = CypherFile.load("snapshot/change.cypher");
    private static final CypherFile NEXT_CHANGE = CypherFile.load("snapshot/next-change.cypher");
    /** Above this many persons reading everything is cheaper. */
    private static final int MANY = 20_000;

    private final GraphStore graph;
    private final boolean keep;
    private SoftReference<@Nullable Kept> kept = new SoftReference<>(null);

    /** @param keep whether what was read stays in memory */
    Snapshots(GraphStore graph, boolean keep) {
        this.graph = graph;
        this.keep = keep;
    }

    /** @param change number of the last change that the rows show */
    private record Kept(GraphRows rows, long change) {}

    /**
     * Reads what is seen on a day: facts that begin later do not exist, ends that lie later are open.
     *
     * @param asOf the day
     * @param affinitySurvivesDeath whether a marriage ended by death still ties
     */
    public synchronized Snapshot read(LocalDate asOf, boolean affinitySurvivesDeath) {
        long change = lastChange();
        Kept before = kept.get();
        GraphRows rows = before != null && before.change() == change ? before.rows() : readAll();
        kept = new SoftReference<>(keep ? new Kept(rows, change) : null);
        return rows.seen(asOf, affinitySurvivesDeath);
    }

    /**
     * Must be called after persons, kin facts or identity judgements were changed.
     *
     * @param persons own ids of everybody of whom a row or a fact changed, new and deleted ones included
     */
    public synchronized void changed(Set<String> persons) {
        Kept before = kept.get();
        long last = lastChange();
        long change = nextChange();
        if (before == null || before.change() != last || persons.size() > MANY) {
            kept = new SoftReference<>(null);
            return;
        }
        before.rows().forget(persons);
        Map<String, List<String>> ids = Map.of("ids", List.copyOf(new TreeSet<>(persons)));
        graph.stream(SOME_PEOPLE, ids, before.rows()::person);
        graph.stream(SOME_PARENTS, ids, before.rows()::parent);
        graph.stream(SOME_SPOUSES, ids, before.rows()::marriage);
        kept = new SoftReference<>(new Kept(before.rows(), change));
    }

    /** Must be called after more was changed than could be named. */
    public synchronized void allChanged() {
        forget();
        nextChange();
    }

    /** Drops what is kept, so that the next reading starts from the graph. */
    public synchronized void forget() {
        kept = new SoftReference<>(null);
    }

    private long nextChange() {
        return graph.inTransaction(work -> work.list(NEXT_CHANGE, Map.of(), row -> row.longInteger("change"))
                .get(0));
    }

    private GraphRows readAll() {
        GraphRows rows = new GraphRows();
        graph.stream(PEOPLE, Map.of(), rows::person);
        graph.stream(PARENTS, Map.of(), rows::parent);
        graph.stream(SPOUSES, Map.of(), rows::marriage);
        return rows;
    }

    private long lastChange() {
        return graph.list(CHANGE, Map.of(), row -> row.longInteger("change")).get(0);
    }
}
