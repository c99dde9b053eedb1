package org.kinlens.intake.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Notice;
import org.kinlens.intake.feed.Remark;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.kinship.resolve.Clues;
import org.kinlens.kinship.resolve.RegisterResolver;
import org.kinlens.kinship.resolve.RegisterUnit.Kind;
import org.kinlens.kinship.resolve.Resolution;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Vault;

/**
 * Replaces the kin facts of register units by what their rows tell now, in two passes: first the facts of one step of all
 * units concerned, then what the other rows tell in their light. A unit is concerned if one of its rows was loaded; in
 * the second pass also if a fact, a row or an identity judgement of a member changed, or a row of somebody one fact away
 * from a member: nothing else is looked at when a row is read, so the outcome equals that of reading all units again.
 */
public final class KinDerivation {
    private static final CypherFile OLD = CypherFile.load("derive/facts-old.cypher");
    private static final CypherFile IDLE = CypherFile.load("derive/placeholders-idle.cypher");
    private static final Map<Kind, CypherFile> ALL = Map.of(
            Kind.HOUSEHOLD, CypherFile.load("derive/all-households.cypher"),
            Kind.SUPPORT, CypherFile.load("derive/all-supported.cypher"),
            Kind.DECLARATION, CypherFile.load("derive/all-declarers.cypher"));
    private static final Map<Kind, CypherFile> NEAR = Map.of(
            Kind.HOUSEHOLD, CypherFile.load("derive/households-near.cypher"),
            Kind.SUPPORT, CypherFile.load("derive/supported-near.cypher"),
            Kind.DECLARATION, CypherFile.load("derive/declarers-near.cypher"));
    private static final Map<Kind, CypherFile> OF = Map.of(
            Kind.HOUSEHOLD, CypherFile.load("derive/households-of.cypher"),
            Kind.SUPPORT, CypherFile.load("derive/supported-of.cypher"),
            Kind.DECLARATION, CypherFile.load("derive/declarers-of.cypher"));
    private static final CypherFile CANONICAL = CypherFile.load("derive/canonical.cypher");
    private static final int BUNCH = 8_000;
    /** Above this many persons reading all units again is cheaper than asking which are concerned. */
    private static final int MANY = 50_000;

    private final GraphStore graph;
    private final Vault vault;
    private final String loadId;
    private final UnitReader reader;
    private final Set<String> changed = new TreeSet<>();
    private final RegisterResolver resolver = new RegisterResolver(RelationCodes.shipped());

    public KinDerivation(GraphStore graph, Vault vault, String loadId) {
        this.graph = graph;
        this.vault = vault;
        this.loadId = loadId;
        this.reader = new UnitReader(graph);
    }

    /**
     * @param fresh true if the graph held no persons before
     * @param warnings hears of units that told less than they might
     * @return own ids of everybody of whom a row or a fact may have changed; for a fresh graph not everybody
     */
    public Set<String> derive(Touched touched, boolean fresh, Consumer<Remark> warnings, Runnable afterBatch) {
        if (touched.isEmpty()) {
            return Set.of();
        }
        Map<Kind, Set<String>> units = new EnumMap<>(Kind.class);
        units.put(Kind.HOUSEHOLD, touched.households());
        units.put(Kind.SUPPORT, touched.supported());
        units.put(Kind.DECLARATION, touched.declarers());
        if (!fresh) {
            for (List<String> bunch : bunches(touched.rejudged())) {
                units.forEach((kind, ids) ->
                        ids.addAll(graph.list(query(OF, kind), Map.of("ids", bunch), row -> row.string("id"))));
            }
        }
        Set<String> persons = new TreeSet<>(touched.persons());
        List<ReadUnit> open = new ArrayList<>();
        units.forEach((kind, ids) -> {
            for (List<String> bunch : bunches(ids)) {
                List<ReadUnit> read = reader.read(kind, bunch);
                read.forEach(unit -> persons.addAll(unit.recordOf().keySet()));
                direct(read, fresh, warnings, afterBatch);
                read.stream().filter(unit -> resolver.needsClues(unit.unit())).forEach(open::add);
            }
        });
        if (!fresh) {
            for (Kind kind : Kind.values()) {
                Set<String> near = near(kind, persons);
                near.removeAll(units.getOrDefault(kind, Set.of()));
                for (List<String> bunch : bunches(near)) {
                    List<ReadUnit> read = new ArrayList<>(reader.read(kind, bunch));
                    read.removeIf(unit -> !resolver.needsClues(unit.unit()));
                    takeBack(read, true);
                    open.addAll(read);
                }
            }
        }
        for (int start = 0; start < open.size(); start += BUNCH) {
            derived(open.subList(start, Math.min(open.size(), start + BUNCH)), fresh, afterBatch);
        }
        if (!fresh) {
            graph.write(IDLE, Map.of());
            changed.addAll(touched.persons());
            changed.addAll(touched.supported());
            changed.addAll(touched.declarers());
        }
        return Set.copyOf(changed);
    }

    private void direct(List<ReadUnit> units, boolean fresh, Consumer<Remark> warnings, Runnable afterBatch) {
        if (!fresh) {
            takeBack(units, false);
        }
        UnitFacts facts = new UnitFacts(vault, loadId);
        for (ReadUnit unit : units) {
            Resolution resolution = resolver.direct(unit.unit());
            facts.add(unit, resolution);
            resolution
                    .warnings()
                    .forEach(warning -> warnings.accept(new Remark(
                            Feed.HOUSEHOLD_MEMBER.fileName(),
                            0,
                            "household_id",
                            unit.unit().id(),
                            Notice.HOUSEHOLD_UNRESOLVED.name(),
                            warning.message())));
        }
        facts.write(graph, afterBatch);
        if (!fresh) {
            changed.addAll(facts.persons());
        }
    }

    private void derived(List<ReadUnit> units, boolean fresh, Runnable afterBatch) {
        Map<String, Clues> clues = reader.clues(units);
        UnitFacts facts = new UnitFacts(vault, loadId);
        for (ReadUnit unit : units) {
            facts.add(
                    unit,
                    resolver.derived(unit.unit(), clues.getOrDefault(unit.unit().id(), Clues.NONE)));
        }
        facts.write(graph, afterBatch);
        if (!fresh) {
            changed.addAll(facts.persons());
        }
    }

    private void takeBack(List<ReadUnit> units, boolean derivedOnly) {
        List<String> ids = units.stream().map(unit -> unit.unit().id()).toList();
        changed.addAll(graph.inTransaction(
                work -> work.list(OLD, Map.of("units", ids, "derivedOnly", derivedOnly), row -> row.string("person"))));
    }

    private Set<String> near(Kind kind, Set<String> persons) {
        Set<String> near = new TreeSet<>();
        if (persons.size() > MANY) {
            graph.stream(query(ALL, kind), Map.of(), row -> near.add(row.string("id")));
            return near;
        }
        for (List<String> bunch : bunches(persons)) {
            List<String> canonical = graph.list(CANONICAL, Map.of("ids", bunch), row -> row.string("id"));
            near.addAll(graph.list(query(NEAR, kind), Map.of("ids", canonical), row -> row.string("id")));
        }
        return near;
    }

    private static CypherFile query(Map<Kind, CypherFile> queries, Kind kind) {
        return Objects.requireNonNull(queries.get(kind));
    }

    private static List<List<String>> bunches(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> bunches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += BUNCH) {
            bunches.add(all.subList(start, Math.min(all.size(), start + BUNCH)));
        }
        return bunches;
    }
}
