package org.kinlens.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.Path;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.TieSearch;

/** A kin graph in which true persons are looked up: the true one, the documented one or the product's own. */
final class KinMap {
    private final Population people;
    private final KinGraph kin;
    private final Map<String, Set<Integer>> nodesOf;
    private final Map<Integer, Set<String>> personsAt = new HashMap<>();

    /** @param nodesOf nodes by true person; several where records of one person were not merged */
    KinMap(Population people, KinGraph kin, Map<String, Set<Integer>> nodesOf) {
        this.people = people;
        this.kin = kin;
        this.nodesOf = nodesOf;
        nodesOf.forEach((person, nodes) -> nodes.forEach(
                node -> personsAt.computeIfAbsent(node, n -> new HashSet<>()).add(person)));
    }

    /**
     * The graph of those true facts that count, walked as the product walks its own.
     *
     * @param persons whose ties are asked for
     */
    static KinMap of(TruthFiles truth, Predicate<TruthFiles.Fact> counts, Collection<String> persons) {
        TreeSet<String> ids = new TreeSet<>(persons);
        for (TruthFiles.Fact fact : truth.facts()) {
            if (counts.test(fact)) {
                ids.add(fact.a());
                ids.add(fact.b());
            }
        }
        Map<String, Integer> nodes = new HashMap<>(ids.size() * 2);
        Population.Builder population = Population.builder();
        for (String id : ids) {
            nodes.put(id, nodes.size());
            population.add(id, (byte) 0, Integer.MIN_VALUE, Integer.MAX_VALUE, KinGraph.OPEN_END, "", false, false);
        }
        KinGraph.Builder kin = KinGraph.builder(nodes.size());
        for (TruthFiles.Fact fact : truth.facts()) {
            if (counts.test(fact) && fact.from() < fact.to()) {
                int a = nodes.getOrDefault(fact.a(), -1);
                int b = nodes.getOrDefault(fact.b(), -1);
                if (fact.kind() == KinGraph.NO_KIND) {
                    kin.spouse(a, b, fact.from(), fact.to(), 1);
                } else {
                    kin.parent(a, b, fact.kind(), fact.from(), fact.to(), 1);
                }
            }
        }
        Map<String, Set<Integer>> nodesOf = new HashMap<>();
        persons.forEach(person -> nodesOf.put(person, Set.of(nodes.getOrDefault(person, -1))));
        return new KinMap(population.build(), kin.build(), nodesOf);
    }

    /** Ties with at least that confidence. Time: one search for each official. */
    Set<Tie> ties(ScopeProfile profile, Set<String> officials, Set<String> members, double confidence) {
        TieSearch search = new TieSearch(kin, people, profile);
        Set<Tie> ties = new HashSet<>();
        for (String official : officials) {
            for (int node : nodesOf.getOrDefault(official, Set.of())) {
                for (Path path : search.from(node)) {
                    if (path.confidence() >= confidence) {
                        for (String person : personsAt.getOrDefault(path.target(), Set.of())) {
                            if (members.contains(person) && !person.equals(official)) {
                                ties.add(new Tie(official, person, path.word()));
                            }
                        }
                    }
                }
            }
        }
        return ties;
    }
}
