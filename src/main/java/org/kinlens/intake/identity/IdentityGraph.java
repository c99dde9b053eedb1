package org.kinlens.intake.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Vault;
import org.kinlens.store.Work;

/** Records and judgements in the graph, read and brought to a verdict; in one transaction or in batches. */
final class IdentityGraph {
    private static final CypherFile PERSONS = CypherFile.load("identity/persons.cypher");
    private static final CypherFile PERSONS_BARE = CypherFile.load("identity/persons_bare.cypher");
    private static final CypherFile PERSONS_OF = CypherFile.load("identity/persons_of.cypher");
    private static final CypherFile EDGES = CypherFile.load("identity/edges.cypher");
    private static final CypherFile EDGES_OF = CypherFile.load("identity/edges_of.cypher");
    private static final CypherFile BESIDE = CypherFile.load("identity/beside.cypher");
    private static final CypherFile DROP = CypherFile.load("identity/edge_drop.cypher");
    private static final CypherFile SAME = CypherFile.load("identity/edge_same.cypher");
    private static final CypherFile HELD = CypherFile.load("identity/edge_held.cypher");
    private static final CypherFile CANONICAL = CypherFile.load("identity/canonical.cypher");
    private static final String PURPOSE = "judgement";
    private static final String PROGRAM = "kinlens";
    private static final String EQUAL = "equal national id";
    private static final String SCORED = "scored linkage";
    private static final int BUNCH = 5_000;

    private final Vault vault;
    private final Access access;

    private IdentityGraph(Vault vault, Access access) {
        this.vault = vault;
        this.access = access;
    }

    /** How rows are read and written. */
    private interface Access {
        <T> List<T> list(CypherFile query, Map<String, Object> parameters, Function<Row, T> map);

        void write(CypherFile query, List<Map<String, Object>> rows);
    }

    /** In transactions of their own; what is written twice changes nothing. */
    static IdentityGraph of(GraphStore graph, Vault vault, Runnable afterBatch) {
        return new IdentityGraph(vault, new Access() {
            @Override
            public <T> List<T> list(CypherFile query, Map<String, Object> parameters, Function<Row, T> map) {
                List<T> rows = new ArrayList<>();
                graph.stream(query, parameters, row -> rows.add(map.apply(row)));
                return rows;
            }

            @Override
            public void write(CypherFile query, List<Map<String, Object>> rows) {
                graph.writeBatches(query, rows.iterator(), afterBatch);
            }
        });
    }

    /** All or nothing. */
    static IdentityGraph of(Work work, Vault vault) {
        return new IdentityGraph(vault, new Access() {
            @Override
            public <T> List<T> list(CypherFile query, Map<String, Object> parameters, Function<Row, T> map) {
                return work.list(query, parameters, map);
            }

            @Override
            public void write(CypherFile query, List<Map<String, Object>> rows) {
                work.run(query, Map.of("rows", rows));
            }
        });
    }

    /** @param bare true for no more than ids and national ids */
    PersonRow[] persons(boolean bare) {
        Values values = new Values();
        return sorted(access.list(bare ? PERSONS_BARE : PERSONS, Map.of(), values::person));
    }

    PersonRow[] persons(Collection<String> ids) {
        Values values = new Values();
        List<PersonRow> rows = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BUNCH) {
            List<String> bunch = all.subList(from, Math.min(from + BUNCH, all.size()));
            rows.addAll(access.list(PERSONS_OF, Map.of("ids", bunch), values::person));
        }
        return sorted(rows);
    }

    private static PersonRow[] sorted(List<PersonRow> rows) {
        PersonRow[] sorted = rows.toArray(PersonRow[]::new);
        Arrays.sort(sorted, PersonRow.ORDER);
        return sorted;
    }

    List<Edge> edges() {
        return access.list(EDGES, Map.of(), Edge::of);
    }

    List<Edge> edges(Collection<String> ids) {
        return access.list(EDGES_OF, Map.of("ids", List.copyOf(ids)), Edge::of);
    }

    /** Everybody whom a judgement on one of these may concern: all that judgements and equal numbers lead to. */
    Set<String> component(Collection<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        List<String> added = List.copyOf(all);
        while (!added.isEmpty()) {
            added = access.list(BESIDE, Map.of("ids", added), row -> row.string("id")).stream()
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    String id(String kind, String a, String b) {
        return vault.hash(PURPOSE, String.join("\n", kind, a, b)).substring(0, 32);
    }

    /**
     * Brings the graph to a verdict: only what differs is written.
     *
     * @param details the records with all they say, by id; as far as they are of persons with several records
     * @return alarms by the id of the record that stands for the person
     */
    Map<String, List<Alarm>> write(
            Verdict verdict,
            PersonRow[] rows,
            Map<String, PersonRow> details,
            List<Edge> stored,
            @Nullable String loadId,
            Instant now) {
        Map<String, List<Alarm>> alarms = new LinkedHashMap<>();
        verdict.clusters().forEach((head, records) -> {
            List<Alarm> found = Alarm.of(records.stream()
                    .map(i -> details.getOrDefault(rows[i].id(), rows[i]))
                    .toList());
            if (!found.isEmpty()) {
                alarms.put(rows[head].id(), found);
            }
        });
        Map<String, Edge> before = new HashMap<>();
        stored.forEach(edge -> before.put(edge.key(), edge));
        List<Map<String, Object>> same = new ArrayList<>();
        List<Map<String, Object>> held = new ArrayList<>();
        Set<String> stay = new HashSet<>();
        for (Verdict.Spoken spoken : verdict.spoken()) {
            Edge edge = edge(
                    spoken,
                    rows,
                    alarms.getOrDefault(verdict.canonical(spoken.record()).id(), List.of()));
            stay.add(edge.key());
            Edge old = before.get(edge.key());
            if (old == null || !old.says(edge)) {
                (spoken.inForce() ? same : held).add(parameters(edge, loadId, now));
            }
        }
        List<Map<String, Object>> gone = stored.stream()
                .filter(edge -> edge.type() != Edge.Type.NOT_SAME && !stay.contains(edge.key()))
                .map(IdentityGraph::end)
                .toList();
        access.write(DROP, gone);
        access.write(SAME, same);
        access.write(HELD, held);
        access.write(CANONICAL, changed(verdict, rows));
        return alarms;
    }

    void drop(Edge edge) {
        access.write(DROP, List.of(end(edge)));
    }

    private static Map<String, Object> end(Edge edge) {
        return Map.of("type", edge.type(), "kind", edge.kind(), "a", edge.a(), "b", edge.b());
    }

    private static List<Map<String, Object>> changed(Verdict verdict, PersonRow[] rows) {
        List<Map<String, Object>> changed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String canonical = verdict.canonical(i).id();
            if (!canonical.equals(rows[i].canonicalId())) {
                changed.add(Map.of("id", rows[i].id(), "canonical", canonical));
            }
        }
        return changed;
    }

    private Edge edge(Verdict.Spoken spoken, PersonRow[] rows, List<Alarm> alarms) {
        String kind = spoken.kind().name();
        String a = rows[spoken.record()].id();
        String b = rows[spoken.canonical()].id();
        Link link = spoken.link();
        Edge said = spoken.said();
        return new Edge(
                spoken.inForce() ? Edge.Type.SAME_AS : Edge.Type.SAME_AS_HELD,
                kind,
                id(kind, a, b),
                a,
                b,
                link == null ? 1 : link.score(),
                said != null ? said.reason() : spoken.kind() == JudgementKind.LINKAGE ? SCORED : EQUAL,
                link == null ? List.of() : link.contributions(),
                spoken.inForce() ? alarms : List.of(),
                said == null ? null : said.decidedAt(),
                said == null ? null : said.decidedBy());
    }

    private static Map<String, Object> parameters(Edge edge, @Nullable String loadId, Instant now) {
        Map<String, Object> row = new HashMap<>();
        row.put("a", edge.a());
        row.put("b", edge.b());
        row.put("kind", edge.kind());
        row.put("id", edge.id());
        row.put("score", edge.score());
        row.put("reason", edge.reason());
        row.put("decidedAt", Objects.requireNonNullElse(edge.decidedAt(), now));
        row.put("decidedBy", Objects.requireNonNullElse(edge.decidedBy(), PROGRAM));
        if (loadId != null) {
            row.put("loadId", loadId);
        }
        if (!edge.contributions().isEmpty()) {
            row.put(
                    "features",
                    edge.contributions().stream().map(c -> c.level().feature()).toList());
            row.put(
                    "levels",
                    edge.contributions().stream().map(Contribution::level).toList());
            row.put(
                    "weights",
                    edge.contributions().stream().map(Contribution::bits).toList());
        }
        if (!edge.alarms().isEmpty()) {
            row.put("alarms", edge.alarms());
        }
        return row;
    }
}
