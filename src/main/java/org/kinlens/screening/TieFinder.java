package org.kinlens.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kinlens.kinship.Path;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.TieSearch;
import org.kinlens.register.Interval;
import org.kinlens.screening.Facts.Declaration;
import org.kinlens.store.Snapshot;

/** Finds all ties of officials to members of cases: by kin facts, else by what the official declared. */
final class TieFinder {
    private final Facts facts;
    private final Snapshot snapshot;
    private final ScopeProfile profile;
    private final Map<Integer, String> members = new HashMap<>();

    TieFinder(Facts facts, Snapshot snapshot, ScopeProfile profile) {
        this.facts = facts;
        this.snapshot = snapshot;
        this.profile = profile;
        Set<String> keys = new HashSet<>();
        facts.cases().values().forEach(c -> keys.addAll(c.members()));
        for (String key : keys) {
            int node = snapshot.indexOfPersonNode(key);
            if (node >= 0) {
                members.put(node, key);
            }
        }
    }

    /** Every holder of a position and every actor of a step who is in the kin graph, by canonical id. */
    List<Official> officials() {
        Set<String> keys = new TreeSet<>(facts.offices().keySet());
        keys.addAll(facts.actors());
        List<Official> officials = new ArrayList<>(keys.size());
        for (String key : keys) {
            int node = snapshot.indexOfPersonNode(key);
            if (node >= 0) {
                List<Office> offices = Office.terms(facts.offices().getOrDefault(key, List.of()));
                officials.add(new Official(key, node, offices, facts.actors().contains(key)));
            }
        }
        return officials;
    }

    /**
     * Ties to members of cases, official by official, the best path to a member first.
     *
     * @param afterEach called after each official
     */
    List<ScopedTie> ties(List<Official> officials, TieSearch search, Consumer<Official> afterEach) {
        Map<String, Map<String, String>> declared = declaredWords();
        List<ScopedTie> ties = new ArrayList<>();
        for (Official official : officials) {
            Set<Integer> reached = new HashSet<>();
            for (Path path : search.from(official.node())) {
                String person = members.get(path.target());
                if (person != null && path.target() != official.node()) {
                    reached.add(path.target());
                    ties.add(new ScopedTie(official, person, path, false));
                }
            }
            declared.getOrDefault(official.key(), Map.of()).forEach((person, word) -> {
                int node = snapshot.indexOfPersonNode(person);
                if (node >= 0 && node != official.node() && members.containsKey(node) && !reached.contains(node)) {
                    ties.add(new ScopedTie(official, person, declaredPath(official.node(), node, word), true));
                }
            });
            afterEach.accept(official);
        }
        return ties;
    }

    /** By official and relative, the first in-scope word: two sources may name one relative by two codes. */
    private Map<String, Map<String, String>> declaredWords() {
        Map<String, Map<String, String>> words = new HashMap<>();
        for (Declaration declaration : facts.declarations()) {
            if (profile.words().contains(declaration.word())) {
                words.computeIfAbsent(declaration.official(), key -> new TreeMap<>())
                        .merge(declaration.relative(), declaration.word(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return words;
    }

    private static Path declaredPath(int official, int relative, String word) {
        return new Path(new int[] {official, relative}, word, Interval.ALWAYS, ScopedTie.DECLARED_CONFIDENCE, 0);
    }
}
