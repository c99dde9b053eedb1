package org.kinlens.intake.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges after a load who is one person. All records are judged anew, since weights are estimated from all of them: so a load
 * that adds little gives what one load of everything gives. Only what differs is written.
 */
public final class IdentityWork {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityWork.class);
    private static final CypherFile LACKING = CypherFile.load("identity/lacking.cypher");
    private static final CypherFile DUE = CypherFile.load("identity/due.cypher");
    private static final CypherFile DONE = CypherFile.load("identity/due_done.cypher");

    private final GraphStore graph;
    private final Vault vault;
    private final IdentityRules rules;

    public IdentityWork(GraphStore graph, Vault vault, IdentityRules rules) {
        this.graph = graph;
        this.vault = vault;
        this.rules = rules;
    }

    /**
     * @param persons whether persons were loaded; if only what tells of their relatives was, there is nothing to do unless
     *     somebody lacks a national id
     * @param loadId load that new judgements are of
     * @param afterStep hears of each step; what it throws stops the work
     * @return alarms by the own id of the record that stands for the person
     */
    public Map<String, List<Alarm>> judge(boolean persons, String loadId, Instant now, Runnable afterStep) {
        boolean lacking =
                graph.list(LACKING, Map.of(), row -> row.bool("lacking")).get(0);
        if (!persons && !lacking) {
            return Map.of();
        }
        IdentityGraph identities = IdentityGraph.of(graph, vault, afterStep);
        long start = System.nanoTime();
        PersonRow[] rows = identities.persons(!lacking);
        afterStep.run();
        long read = System.nanoTime();
        List<Link> links = List.of();
        if (lacking) {
            Linkage linkage = new Linkage(rows, rules, new StoredRelatives(graph));
            links = linkage.links();
            LOG.info(
                    "Linkage: {} records, {} candidate pairs, {} large blocks left out, {} links",
                    rows.length,
                    linkage.candidatePairs(),
                    linkage.largeBlocks(),
                    links.size());
            afterStep.run();
        }
        long linked = System.nanoTime();
        List<Edge> stored = identities.edges();
        Verdict verdict = new Verdict(rows, links, words(stored));
        Map<String, PersonRow> details = lacking ? Map.of() : details(verdict, rows, identities);
        Map<String, List<Alarm>> alarms = identities.write(verdict, rows, details, stored, loadId, now);
        LOG.info(
                "Identity judged: read {} ms, linkage {} ms, verdict and writing {} ms",
                (read - start) / 1_000_000,
                (linked - read) / 1_000_000,
                (System.nanoTime() - linked) / 1_000_000);
        return alarms;
    }

    /** What persons said, of all that stands in the graph. */
    static List<Edge> words(List<Edge> stored) {
        return stored.stream()
                .filter(edge -> edge.type() == Edge.Type.NOT_SAME || edge.kind().equals(JudgementKind.MANUAL.name()))
                .toList();
    }

    private static Map<String, PersonRow> details(Verdict verdict, PersonRow[] rows, IdentityGraph identities) {
        Map<String, PersonRow> details = new HashMap<>();
        List<String> ids = verdict.clusters().values().stream()
                .flatMap(List::stream)
                .map(i -> rows[i].id())
                .toList();
        for (PersonRow row : identities.persons(ids)) {
            details.put(row.id(), row);
        }
        return details;
    }

    /** Own ids of records whose registers are to be read anew because they became another person's; ascending. */
    public List<String> duePersons() {
        return graph.list(DUE, Map.of(), row -> row.string("id"));
    }

    /** Tells that the registers of these records were read anew. */
    public void done(List<String> persons) {
        if (!persons.isEmpty()) {
            graph.write(DONE, Map.of("ids", persons));
        }
    }
}
