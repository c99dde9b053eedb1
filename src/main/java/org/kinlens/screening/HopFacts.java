package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinEvidence;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.KinTerms;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.Source;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Snapshot;

/** Reads which records state each hop of a path, all paths of a run together. */
final class HopFacts {
    private static final CypherFile FACTS = CypherFile.load("screening/hop-facts.cypher");
    private static final CypherFile DECLARATIONS = CypherFile.load("screening/declared-facts.cypher");
    private static final int BATCH = 5_000;
    private static final double SIX_DECIMALS = 1e6;
    private static final Source UNREAD = new Source("", "", null, null, null, null, 1, null, null, false, null);

    private static final Comparator<Source> STRONGEST_FIRST = Comparator.comparingDouble(Source::confidence)
            .reversed()
            .thenComparing(source -> source.question() != null)
            .thenComparing(Source::derived)
            .thenComparing(Source::feed)
            .thenComparing(Source::source)
            .thenComparing(Source::asOf, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Source::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Source::to, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(source -> String.valueOf(source.code()));

    private final Snapshot snapshot;
    private final Population people;
    private final KinGraph kin;
    private final LocalDate asOf;
    private final KinTerms terms = KinTerms.shipped();
    private final Wanted<HopKey> facts = new Wanted<>();
    private final Wanted<DeclaredKey> declarations = new Wanted<>();
    private Map<Integer, List<String>> records = Map.of();

    HopFacts(Snapshot snapshot, LocalDate asOf) {
        this.snapshot = snapshot;
        this.people = snapshot.people();
        this.kin = snapshot.kin();
        this.asOf = asOf;
    }

    /** Notes the hops of a tie, to be read with all others. */
    Pending add(ScopedTie tie) {
        if (tie.declared()) {
            return new Pending(tie, List.of(declarations.number(DeclaredKey.of(tie))));
        }
        int[] nodes = tie.path().nodes();
        int[] slots = tie.path().slots();
        List<Integer> hops = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            hops.add(facts.number(new HopKey(
                    nodes[i],
                    nodes[i + 1],
                    kin.inferredThrough(slots[i]),
                    tie.word().charAt(i),
                    kin.from(slots[i]),
                    kin.to(slots[i]))));
        }
        return new Pending(tie, hops);
    }

    void read(GraphStore graph) {
        Set<Integer> nodes = new HashSet<>();
        facts.keys.forEach(key -> nodes.addAll(List.of(key.from(), key.to(), key.through())));
        records = snapshot.recordsOf(nodes);
        facts.read(graph, FACTS, asOf, 1, this::parameter);
        declarations.read(graph, DECLARATIONS, asOf, ScopedTie.DECLARED_CONFIDENCE, HopFacts::parameter);
    }

    private Map<String, @Nullable Object> parameter(HopKey key) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("a", records.getOrDefault(key.from(), List.of()));
        row.put("b", records.getOrDefault(key.to(), List.of()));
        row.put("through", records.getOrDefault(key.through(), List.of()));
        row.put("step", String.valueOf(key.step()));
        row.put("since", KinDays.start(key.since()));
        row.put("until", KinDays.end(key.until()));
        return row;
    }

    private static Map<String, @Nullable Object> parameter(DeclaredKey key) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("official", key.official());
        row.put("relative", key.relative());
        return row;
    }

    List<Hop> of(Pending pending) {
        ScopedTie tie = pending.tie();
        if (tie.declared()) {
            return List.of(declared(tie, declarations.sources(pending.hops().get(0))));
        }
        int[] slots = tie.path().slots();
        List<Hop> hops = new ArrayList<>(slots.length);
        for (int i = 0; i < slots.length; i++) {
            int n = pending.hops().get(i);
            hops.add(hop(facts.key(n), slots[i], facts.sources(n)));
        }
        return hops;
    }

    private Hop hop(HopKey key, int slot, List<Source> sources) {
        int[] nodes = {key.from(), key.to()};
        String word = String.valueOf(key.step());
        Source strongest = sources.isEmpty() ? UNREAD : sources.get(0);
        String kind = KinDays.kind(kin.kind(slot));
        int child = key.step() == 'p' ? key.from() : key.to();
        return new Hop(
                people.id(key.from()),
                people.id(key.to()),
                key.step(),
                terms.zh(word, nodes, people),
                terms.en(word, nodes, people),
                KinDays.start(key.since()),
                KinDays.end(key.until()),
                rounded(kin.confidence(slot)),
                strongest.feed(),
                strongest.source(),
                kind,
                sources,
                Papers.of(key.step(), kind, sources, people.birthFirst(child)));
    }

    private Hop declared(ScopedTie tie, List<Source> sources) {
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
                sources.isEmpty() ? "" : sources.get(0).source(),
                null,
                sources,
                Papers.ofDeclared(tie.word()));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * SIX_DECIMALS) / SIX_DECIMALS;
    }

    private static Source source(Row row, double confidence) {
        return new Source(
                row.stringOr("feed", ""),
                row.stringOr("source", ""),
                row.dateOrNull("asOf"),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                row.stringOrNull("endReason"),
                row.decimalOr("confidence", confidence),
                row.stringOrNull("kind"),
                row.stringOrNull("code"),
                row.bool("derived"),
                row.stringOrNull("question"));
    }

    /**
     * A path whose facts are still to be read.
     *
     * @param hops numbers of its hops
     */
    record Pending(ScopedTie tie, List<Integer> hops) {}

    /**
     * @param through the person through whom the fact was concluded, {@link KinEvidence#NOT_INFERRED} if a row states it
     * @param since first day of the edge the path goes by: two persons may have married each other twice
     * @param until first day on which it no longer holds
     */
    private record HopKey(int from, int to, int through, char step, int since, int until) {}

    /** Canonical ids of the two. */
    private record DeclaredKey(String official, String relative) {
        static DeclaredKey of(ScopedTie tie) {
            return new DeclaredKey(tie.official().key(), tie.person());
        }
    }

    /** What is to be read, each once, and what was read of it. */
    private static final class Wanted<K> {
        private final Map<K, Integer> numbers = new HashMap<>();
        private final List<K> keys = new ArrayList<>();
        private final Map<Integer, List<Source>> stored = new HashMap<>();

        int number(K key) {
            return numbers.computeIfAbsent(key, k -> {
                keys.add(k);
                return keys.size() - 1;
            });
        }

        K key(int n) {
            return keys.get(n);
        }

        List<Source> sources(int n) {
            return stored.getOrDefault(n, List.of());
        }

        /** @param confidence of a record that names none */
        void read(GraphStore graph, CypherFile query, LocalDate asOf, double confidence, Parameter<K> parameter) {
            for (int start = 0; start < keys.size(); start += BATCH) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                for (int n = start; n < Math.min(keys.size(), start + BATCH); n++) {
                    Map<String, @Nullable Object> row = parameter.of(keys.get(n));
                    row.put("n", n);
                    rows.add(row);
                }
                graph.stream(
                        query,
                        Map.of("hops", rows, "asOf", asOf),
                        row -> stored.computeIfAbsent(row.integer("n"), n -> new ArrayList<>())
                                .add(source(row, confidence)));
            }
            stored.replaceAll(
                    (n, sources) -> sources.stream().sorted(STRONGEST_FIRST).toList());
        }
    }

    private interface Parameter<K> {
        Map<String, @Nullable Object> of(K key);
    }
}
