package org.kinlens.intake.write;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;

/**
 * Judges which records are one person: equal identity numbers. A judgement is an edge, so that it can be taken back; a
 * changed number takes it back by itself. The outcome depends on what is stored only, never on what came first.
 */
final class Identities {
    private static final CypherFile STALE = CypherFile.load("intake/same_as_stale.cypher");
    private static final CypherFile JUDGE = CypherFile.load("intake/same_as.cypher");
    /** Persons that are grouped at once at most. */
    private static final long GROUP = 50_000;

    private final GraphStore graph;

    Identities(GraphStore graph) {
        this.graph = graph;
    }

    void judge(long persons, String loadId, Instant now, Runnable afterStep) {
        graph.write(STALE, Map.of());
        for (String prefix : prefixes(persons)) {
            graph.write(JUDGE, Map.of("prefix", prefix, "now", now, "load", loadId));
            afterStep.run();
        }
    }

    /** Beginnings of hashes that split the persons into groups of bearable size. */
    private static List<String> prefixes(long persons) {
        int digits = persons <= GROUP ? 0 : persons <= GROUP * 16 ? 1 : 2;
        return IntStream.range(0, 1 << (4 * digits))
                .mapToObj(i -> digits == 0 ? "" : ("%0" + digits + "x").formatted(i))
                .toList();
    }
}
