package org.kinlens.intake.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kinlens.intake.feed.Column;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.intake.feed.Reference.Target;
import org.kinlens.register.NationalId;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;
import org.kinlens.store.Vault;

/**
 * Finds what the ids of a row refer to: a thing of the row's own source, else the only one of that id over all sources;
 * among this load first, then in the graph, where a whole bunch of rows is looked up at once.
 */
final class References {
    private static final CypherFile COUNT = CypherFile.load("intake/known_counts.cypher");
    private static final CypherFile BY_NATIONAL_ID = CypherFile.load("intake/known_national_ids.cypher");
    private static final Map<Target, CypherFile> LOOKUPS = new EnumMap<>(Map.of(
            Target.PERSON, CypherFile.load("intake/known_persons.cypher"),
            Target.CASE, CypherFile.load("intake/known_cases.cypher"),
            Target.HOUSEHOLD, CypherFile.load("intake/known_households.cypher")));
    /** Prefix of the id of a person known by identity number only. */
    static final String NAMED_ONLY = "nid:";
    /** Found ids are forgotten after a while; rows of one household stand close together. */
    private static final int MAX_CACHED = 500_000;

    private final GraphStore graph;
    private final Vault vault;
    private final int maxCached;
    private final Map<Target, KnownIds> loaded = new EnumMap<>(Target.class);
    private final Map<Target, Map<String, List<Stored>>> stored = new EnumMap<>(Target.class);
    private final Map<String, String> byNationalId = new HashMap<>();
    private final Map<Target, Boolean> emptyAtStart = new EnumMap<>(Target.class);

    References(GraphStore graph, Vault vault) {
        this(graph, vault, MAX_CACHED);
    }

    /** @param maxCached found ids of one kind that are kept at most, beside those of the rows at hand */
    References(GraphStore graph, Vault vault, int maxCached) {
        this.maxCached = maxCached;
        this.graph = graph;
        this.vault = vault;
        Row counts = graph.list(COUNT, Map.of(), r -> r).get(0);
        for (Target target : Target.values()) {
            loaded.put(target, new KnownIds());
            stored.put(target, new HashMap<>());
            emptyAtStart.put(target, counts.longInteger(target.name()) == 0);
        }
    }

    /** A thing found. */
    record Found(String nodeId, long birth) {}

    /** What an id refers to: one thing, or none, or none of the own source and several of others. */
    record Answer(Optional<Found> found, boolean ambiguous) {}

    private record Stored(String source, long birth) {}

    KnownIds loaded(Target target) {
        KnownIds ids = loaded.get(target);
        if (ids == null) {
            throw new IllegalStateException("no ids of " + target);
        }
        return ids;
    }

    /** Looks up in the graph what these rows refer to and this load does not bring. */
    void prepare(List<FeedRow> rows) {
        // Before anything is looked at: what these rows need must not be forgotten once it was found to be known.
        stored.values().stream().filter(cache -> cache.size() > maxCached).forEach(Map::clear);
        Map<Target, Set<String>> wanted = new EnumMap<>(Target.class);
        Set<String> hashes = new HashSet<>();
        for (FeedRow row : rows) {
            for (Column column : row.schema().columns()) {
                if (column.reference().isPresent()) {
                    want(row, column, wanted);
                }
            }
            nationalIdOf(row)
                    .map(this::hash)
                    .filter(h -> !byNationalId.containsKey(h))
                    .ifPresent(hashes::add);
        }
        wanted.forEach(this::lookUp);
        if (!hashes.isEmpty()) {
            lookUpNationalIds(hashes);
        }
    }

    private void want(FeedRow row, Column column, Map<Target, Set<String>> wanted) {
        Target target = column.reference().orElseThrow().target();
        String id = row.text(column.name());
        boolean known = id.isEmpty()
                || emptyAtStart.getOrDefault(target, false)
                || loaded(target).contains(row.source(), id)
                || cache(target).containsKey(id);
        if (!known) {
            wanted.computeIfAbsent(target, t -> new TreeSet<>()).add(id);
        }
    }

    private Map<String, List<Stored>> cache(Target target) {
        return stored.computeIfAbsent(target, t -> new HashMap<>());
    }

    private void lookUp(Target target, Set<String> ids) {
        Map<String, List<Stored>> cache = cache(target);
        ids.forEach(id -> cache.put(id, new ArrayList<>(1)));
        CypherFile query = LOOKUPS.getOrDefault(target, BY_NATIONAL_ID);
        graph.list(query, Map.of("ids", List.copyOf(ids)), r -> r)
                .forEach(row -> cache.computeIfAbsent(row.string("id"), id -> new ArrayList<>(1))
                        .add(new Stored(
                                row.string("source"),
                                Birth.of(row.dateOrNull("birthDate"), row.dateOrNull("birthDateLast")))));
    }

    private void lookUpNationalIds(Set<String> hashes) {
        Map<String, List<Row>> found = new HashMap<>();
        graph.list(BY_NATIONAL_ID, Map.of("ids", List.copyOf(hashes)), r -> r)
                .forEach(r -> found.computeIfAbsent(r.string("hash"), h -> new ArrayList<>(1))
                        .add(r));
        Comparator<Row> order = Comparator.<Row, Boolean>comparing(
                        r -> r.string("personId").startsWith(NAMED_ONLY))
                .thenComparing(r -> r.string("personId"))
                .thenComparing(r -> r.string("source"));
        found.forEach((hash, rows) ->
                byNationalId.put(hash, rows.stream().min(order).orElseThrow().string("nodeId")));
    }

    /** What a non-empty id refers to, once its row was prepared. */
    Answer find(Target target, String source, String id) {
        KnownIds ids = loaded(target);
        if (ids.contains(source, id)) {
            return found(source, id, ids.value(source, id));
        }
        List<Stored> inGraph = cache(target).getOrDefault(id, List.of());
        for (Stored thing : inGraph) {
            if (thing.source().equals(source)) {
                return found(source, id, thing.birth());
            }
        }
        Map<String, Long> others = new HashMap<>();
        inGraph.forEach(thing -> others.put(thing.source(), thing.birth()));
        ids.sourcesOf(id).forEach(other -> others.put(other, ids.value(other, id)));
        if (others.size() == 1) {
            Map.Entry<String, Long> only = others.entrySet().iterator().next();
            return found(only.getKey(), id, only.getValue());
        }
        return new Answer(Optional.empty(), others.size() > 1);
    }

    private static Answer found(String source, String id, long birth) {
        return new Answer(Optional.of(new Found(nodeId(source, id), birth)), false);
    }

    static String nodeId(String source, String id) {
        return source + ":" + id;
    }

    /** Id of the person with this identity number, one with an id of his own before one known by the number only. */
    Optional<String> byNationalId(NationalId id) {
        return Optional.ofNullable(byNationalId.get(hash(id)));
    }

    /** Forgets who has which identity number, because persons were added. */
    void forgetNationalIds() {
        byNationalId.clear();
    }

    String hash(NationalId id) {
        return vault.hash(Purposes.NATIONAL_ID, id.reveal());
    }

    /** The identity number by which a row names someone who has no id in it. */
    static Optional<NationalId> nationalIdOf(FeedRow row) {
        Object value = switch (row.schema().feed()) {
            case SUPPORT_PERSON -> row.has("supporter_id") ? null : row.value("supporter_national_id");
            case RELATIVE_DECLARATION -> row.has("relative_id") ? null : row.value("relative_national_id");
            default -> null;
        };
        return value instanceof NationalId id ? Optional.of(id) : Optional.empty();
    }
}
