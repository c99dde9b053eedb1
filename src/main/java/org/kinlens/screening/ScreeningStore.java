package org.kinlens.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.FindingLife.Turn;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Work;
import org.springframework.stereotype.Component;

/** What runs leave in the graph: ties, findings, events and the run itself, all or nothing. */
@Component
final class ScreeningStore {
    private static final CypherFile UNFINISHED_LOADS = CypherFile.load("screening/unfinished-loads.cypher");
    private static final CypherFile LOADS = CypherFile.load("screening/loads-seen.cypher");
    private static final CypherFile STORED = CypherFile.load("screening/stored-findings.cypher");
    private static final CypherFile LATEST = CypherFile.load("screening/latest-run.cypher");
    private static final CypherFile CLEAR_TIES = CypherFile.load("screening/ties-clear.cypher");
    private static final CypherFile WRITE_TIES = CypherFile.load("screening/ties-write.cypher");
    private static final CypherFile CLEAR_GAPS = CypherFile.load("screening/gaps-clear.cypher");
    private static final CypherFile WRITE_GAPS = CypherFile.load("screening/gaps-write.cypher");
    private static final CypherFile WRITE_FINDINGS = CypherFile.load("screening/findings-write.cypher");
    private static final CypherFile WRITE_EVENTS = CypherFile.load("screening/events-write.cypher");
    private static final CypherFile WRITE_RUN = CypherFile.load("screening/run-write.cypher");

    private final GraphStore graph;

    ScreeningStore(GraphStore graph) {
        this.graph = graph;
    }

    /** @throws ScreeningRefused if half a load would be screened */
    void requireFinishedLoads() {
        graph.list(UNFINISHED_LOADS, Map.of(), row -> row.stringOr("path", "?")).stream()
                .findFirst()
                .ifPresent(path -> {
                    throw new ScreeningRefused(
                            ScreeningRefused.Reason.UNFINISHED_LOAD,
                            "The load of %s is not finished: half of it would be screened. Load it again to complete it, then screen."
                                    .formatted(path));
                });
    }

    /** The loads there are, to be compared when the run is stored. */
    List<String> loads() {
        return graph.list(LOADS, Map.of(), row -> row.string("load"));
    }

    List<Finding> findings() {
        return graph.list(STORED, Map.of(), FindingRows::read);
    }

    Optional<ScreeningRun> latest() {
        return graph.list(LATEST, Map.of(), ScreeningStore::run).stream().findFirst();
    }

    private static ScreeningRun run(Row row) {
        return FindingRows.JSON.readValue(row.string("figures"), ScreeningRun.class);
    }

    /**
     * Replaces ties and findings by those of this run. The transaction may run again from its start.
     *
     * @param loads those there were when the run began to read
     * @throws ScreeningRefused if a load began meanwhile: part of it may have been read
     */
    Stored replace(List<String> loads, Change change) {
        return graph.inTransaction(work -> {
            List<String> now = work.list(LOADS, Map.of(), row -> row.string("load"));
            if (!now.equals(loads) || now.stream().anyMatch(load -> load.endsWith(" RUNNING"))) {
                throw new ScreeningRefused(
                        ScreeningRefused.Reason.UNFINISHED_LOAD,
                        "A load began during the screening: half of it may have been screened. Nothing was stored; wait"
                                + " for the end of the load, then screen again.");
            }
            Optional<ScreeningRun> before =
                    work.list(LATEST, Map.of(), ScreeningStore::run).stream().findFirst();
            Turn turn = change.turn(work.list(STORED, Map.of(), FindingRows::read));
            List<Map<String, Object>> events = change.events(turn, before);
            ScreeningRun run = change.run(turn);
            work.run(CLEAR_TIES, Map.of());
            inParts(work, WRITE_TIES, change.ties());
            work.run(CLEAR_GAPS, Map.of());
            inParts(work, WRITE_GAPS, change.gaps());
            inParts(
                    work,
                    WRITE_FINDINGS,
                    turn.current().stream().map(FindingRows::write).toList());
            if (!events.isEmpty()) {
                work.run(WRITE_EVENTS, Map.of("rows", events));
            }
            work.run(
                    WRITE_RUN,
                    Map.of(
                            "id", run.id(),
                            "profile", run.profile(),
                            "asOf", run.asOf(),
                            "finishedAt", run.finishedAt(),
                            "figures", FindingRows.JSON.writeValueAsString(run)));
            return new Stored(turn, run, events.size());
        });
    }

    private static void inParts(
            Work work, CypherFile query, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        for (int start = 0; start < rows.size(); start += GraphStore.BATCH_ROWS) {
            int end = Math.min(rows.size(), start + GraphStore.BATCH_ROWS);
            work.run(query, Map.of("rows", rows.subList(start, end)));
        }
    }

    /** What a run wants to store; each part is asked for within the transaction and must not change anything else. */
    interface Change {
        List<Map<String, Object>> ties();

        /** Where declarations and data differ. */
        List<Map<String, @Nullable Object>> gaps();

        Turn turn(List<Finding> stored);

        List<Map<String, Object>> events(Turn turn, Optional<ScreeningRun> before);

        ScreeningRun run(Turn turn);
    }

    /** What was stored. */
    record Stored(Turn turn, ScreeningRun run, int events) {}
}
