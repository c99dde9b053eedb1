package org.kinlens.intake.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.identity.JudgementRefused.Why;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Vault;
import org.kinlens.store.Work;

/**
 * Shows who was judged to be one person, and takes down what a person says against it or beyond it. What is said changes the
 * persons concerned and their households at once and holds against every later load; ties and findings follow with the next
 * screening.
 */
public final class Judgements {
    private static final CypherFile PAGE = CypherFile.load("identity/judgements.cypher");
    private static final CypherFile ONE = CypherFile.load("identity/judgement.cypher");
    private static final CypherFile COUNTS = CypherFile.load("identity/counts.cypher");
    private static final CypherFile CLUSTER = CypherFile.load("identity/cluster.cypher");
    private static final CypherFile RESOLVE = CypherFile.load("identity/resolve.cypher");
    private static final CypherFile NOT_SAME = CypherFile.load("identity/edge_not_same.cypher");

    private final GraphStore graph;
    private final Vault vault;
    private final Clock clock;
    private final Consumer<Runnable> alone;
    private final Runnable households;

    /**
     * @param alone runs work while no load is at work, or refuses
     * @param households draws the facts of all households anew that are due
     */
    public Judgements(GraphStore graph, Vault vault, Clock clock, Consumer<Runnable> alone, Runnable households) {
        this.graph = graph;
        this.vault = vault;
        this.clock = clock;
        this.alone = alone;
        this.households = households;
    }

    /**
     * Judgements in force: those with an alarm first, then the newest.
     *
     * @param kind null for all
     */
    public List<Judgement> list(@Nullable JudgementKind kind, int skip, int limit) {
        Map<String, Object> parameters = Map.of("kind", kind == null ? "" : kind.name(), "skip", skip, "limit", limit);
        return graph.list(PAGE, parameters, Judgements::judgement);
    }

    public List<JudgementCount> counts() {
        return graph.list(
                COUNTS,
                Map.of(),
                row -> new JudgementCount(
                        JudgementKind.valueOf(row.string("kind")),
                        row.longInteger("judgements"),
                        row.longInteger("alarms")));
    }

    public Optional<Judgement> find(String id) {
        return graph.list(ONE, Map.of("id", id), Judgements::judgement).stream().findFirst();
    }

    /** All records of the person that a record stands for. */
    public List<JudgedRecord> records(String person) {
        return graph.list(CLUSTER, Map.of("canonical", person), JudgedRecord::of);
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                row.string("id"),
                JudgementKind.valueOf(row.string("kind")),
                row.string("a"),
                row.string("b"),
                row.stringOrNull("nameA"),
                row.stringOrNull("nameB"),
                row.stringOr("canonicalId", row.string("b")),
                row.decimalOr("score", 1),
                row.stringOr("reason", ""),
                Edge.contributions(row),
                row.strings("alarms").stream().map(Alarm::valueOf).toList(),
                row.instantOrNull("decidedAt"),
                row.stringOr("decidedBy", ""));
    }

    /**
     * Takes a judgement back: the two records are two persons, and no later load may say otherwise.
     *
     * @param who login name of the person who says so
     * @throws JudgementRefused if there is no such judgement or no reason
     */
    public void undo(String id, String who, String reason) {
        String why = required(reason);
        alone.accept(() -> {
            graph.inTransaction(work -> {
                Row judged = work.list(ONE, Map.of("id", id), row -> row).stream()
                        .findFirst()
                        .orElseThrow(() -> new JudgementRefused(Why.UNKNOWN_JUDGEMENT));
                undo(work, judged, who, why);
                return true;
            });
            households.run();
        });
    }

    private void undo(Work work, Row judged, String who, String reason) {
        IdentityGraph identities = IdentityGraph.of(work, vault);
        String a = judged.string("a");
        String b = judged.string("b");
        Instant now = clock.instant();
        Map<String, Object> word = new HashMap<>();
        word.put("a", a);
        word.put("b", b);
        word.put("id", identities.id("UNDONE", a, b));
        word.put("undone", judged.string("kind"));
        word.put("reason", reason);
        word.put("now", now);
        word.put("who", who);
        work.run(NOT_SAME, word);
        // Also where the judgement that is undone is another one: a word that they are two is newer than one that they
        // are one.
        identities.edges(List.of(a)).stream()
                .filter(edge -> edge.kind().equals(JudgementKind.MANUAL.name())
                        && edge.a().equals(a)
                        && edge.b().equals(b))
                .forEach(identities::drop);
        judgeAgain(identities, List.of(a, b), now);
    }

    /**
     * Takes down that two records are one person.
     *
     * @param one own id of a record, or the id of a person that only one source has
     * @return id of the judgement
     * @throws JudgementRefused if an id is of nobody or of several, if they are one already, or if a person said that they
     *     are two by way of a third
     */
    public String merge(String one, String other, String who, String reason) {
        String why = required(reason);
        String[] id = new String[1];
        alone.accept(() -> {
            graph.inTransaction(work -> {
                id[0] = merge(work, resolve(work, one), resolve(work, other), who, why);
                return true;
            });
            households.run();
        });
        return id[0];
    }

    private String merge(Work work, String one, String other, String who, String reason) {
        IdentityGraph identities = IdentityGraph.of(work, vault);
        PersonRow[] pair = identities.persons(new TreeSet<>(List.of(one, other)));
        if (pair.length < 2 || pair[0].canonicalId().equals(pair[1].canonicalId())) {
            throw new JudgementRefused(Why.ALREADY_ONE);
        }
        String a = pair[1].id();
        String b = pair[0].id();
        identities.edges(List.of(a)).stream()
                .filter(edge -> edge.type() == Edge.Type.NOT_SAME
                        && edge.a().equals(a)
                        && edge.b().equals(b))
                .forEach(identities::drop);
        String kind = JudgementKind.MANUAL.name();
        Instant now = clock.instant();
        String id = identities.id(kind, a, b);
        Edge word = new Edge(Edge.Type.SAME_AS, kind, id, a, b, 1, reason, List.of(), List.of(), now, who);
        Verdict verdict = judgeAgain(identities, List.of(a, b), now, word);
        boolean inForce = verdict.spoken().stream()
                .anyMatch(spoken -> spoken.said() != null && spoken.said().id().equals(id) && spoken.inForce());
        if (!inForce) {
            throw new JudgementRefused(Why.HELD_APART);
        }
        return id;
    }

    /** The same verdict that judging everybody would give: nobody outside is concerned. */
    private static Verdict judgeAgain(IdentityGraph identities, Collection<String> ids, Instant now, Edge... added) {
        Set<String> all = identities.component(ids);
        PersonRow[] rows = identities.persons(all);
        List<Edge> stored = identities.edges(all);
        Map<String, PersonRow> byId = new HashMap<>();
        for (PersonRow row : rows) {
            byId.put(row.id(), row);
        }
        List<Link> links = new ArrayList<>();
        for (Edge edge : stored) {
            PersonRow a = byId.get(edge.a());
            PersonRow b = byId.get(edge.b());
            if (edge.kind().equals(JudgementKind.LINKAGE.name()) && a != null && b != null) {
                links.add(new Link(a, b, edge.score(), edge.contributions()));
            }
        }
        links.sort(Linkage.STRENGTH);
        List<Edge> words = new ArrayList<>(IdentityWork.words(stored));
        words.addAll(List.of(added));
        Verdict verdict = new Verdict(rows, links, words);
        identities.write(verdict, rows, byId, stored, null, now);
        return verdict;
    }

    private static String resolve(Work work, String text) {
        List<String> ids = work.list(RESOLVE, Map.of("text", text.strip()), row -> row.string("id"));
        if (ids.isEmpty()) {
            throw new JudgementRefused(Why.UNKNOWN_PERSON);
        }
        // An own id names its record even if a person id of another source reads the same.
        return ids.contains(text.strip()) ? text.strip() : only(ids);
    }

    private static String only(List<String> ids) {
        if (ids.size() > 1) {
            throw new JudgementRefused(Why.AMBIGUOUS_PERSON);
        }
        return ids.get(0);
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw new JudgementRefused(Why.NO_REASON);
        }
        return reason.strip();
    }
}
