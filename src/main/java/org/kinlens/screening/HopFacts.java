package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.KinTerms;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;

/** Reads from which feed and source each hop of a path comes, all paths of a run together. */
final class HopFacts {
    private static final CypherFile QUERY = CypherFile.load("screening/hop-facts.cypher");
    private static final int BATCH = 5_000;

    private final Population people;
    private final KinGraph kin;
    private final KinTerms terms = KinTerms.shipped();
    private final Map<HopKey, Integer> numbers = new HashMap<>();
    private final List<HopKey> wanted = new ArrayList<>();
    private final Map<Integer, Row> stored = new HashMap<>();

    HopFacts(Population people, KinGraph kin) {
        this.people = people;
        this.kin = kin;
    }

    /** Notes the hops of a tie, to be read with all others. */
    Pending add(ScopedTie tie) {
        int[] nodes = tie.path().nodes();
        if (tie.declared()) {
            return new Pending(List.of(), List.of(declared(tie)));
        }
        List<Integer> hops = new ArrayList<>();
        for (int i = 0; i < tie.word().length(); i++) {
            HopKey key = new HopKey(
                    nodes[i],
                    nodes[i + 1],
                    tie.word().charAt(i),
                    kin.from(tie.path().slots()[i]));
            hops.add(numbers.computeIfAbsent(key, k -> {
                wanted.add(k);
                return wanted.size() - 1;
            }));
        }
        return new Pending(hops, List.of());
    }

    void read(GraphStore graph) {
        for (int start = 0; start < wanted.size(); start += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int n = start; n < Math.min(wanted.size(), start + BATCH); n++) {
                HopKey key = wanted.get(n);
                Map<String, Object> row = new HashMap<>();
                row.put("n", n);
                row.put("a", people.id(key.from()));
                row.put("b", people.id(key.to()));
                row.put("step", String.valueOf(key.step()));
                if (key.since() != KinGraph.OPEN_START) {
                    row.put("since", LocalDate.ofEpochDay(key.since()));
                }
                rows.add(row);
            }
            graph.list(QUERY, Map.of("hops", rows), row -> row).forEach(row -> stored.put(row.integer("n"), row));
        }
    }

    List<Hop> of(Pending pending) {
        if (!pending.ready().isEmpty()) {
            return pending.ready();
        }
        return pending.hops().stream().map(this::hop).toList();
    }

    private Hop hop(int n) {
        HopKey key = wanted.get(n);
        int[] nodes = {key.from(), key.to()};
        String word = String.valueOf(key.step());
        Row row = stored.get(n);
        return new Hop(
                people.id(key.from()),
                people.id(key.to()),
                key.step(),
                terms.zh(word, nodes, people),
                terms.en(word, nodes, people),
                row == null ? null : row.dateOrNull("from"),
                row == null ? null : row.dateOrNull("to"),
                row == null ? 1 : row.decimal("confidence"),
                row == null ? "" : row.string("feed"),
                row == null ? "" : row.string("source"));
    }

    private Hop declared(ScopedTie tie) {
        return new Hop(
                people.id(tie.path().official()),
                people.id(tie.path().target()),
                'd',
                terms.zh(tie.word()),
                terms.en(tie.word()),
                null,
                null,
                tie.path().confidence(),
                "relative_declaration",
                "");
    }

    /**
     * A path whose facts are still to be read.
     *
     * @param hops numbers of its hops
     * @param ready hops that need no reading
     */
    record Pending(List<Integer> hops, List<Hop> ready) {
        static final Pending NONE = new Pending(List.of(), List.of());
    }

    /** @param since first day of the edge the path goes by: two persons may have married each other twice */
    private record HopKey(int from, int to, char step, int since) {}
}
