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
    Found ties(List<Official> officials, TieSearch search, Consumer<Official> afterEach) {
        DeclaredWords declared = new DeclaredWords(facts.declarations(), profile, snapshot.kin()::declaredOnly);
        Found found = new Found(new ArrayList<>(), new HashMap<>());
        for (Official official : officials) {
            add(found, official, declared, search.from(official.node()));
            afterEach.accept(official);
        }
        return found;
    }

    private void add(Found found, Official official, DeclaredWords declared, List<Path> paths) {
        Map<Integer, String> relatives = new TreeMap<>();
        declared.relatives(official.key()).forEach(person -> {
            int node = snapshot.indexOfPersonNode(person);
            if (node >= 0 && node != official.node()) {
                relatives.put(node, person);
            }
        });
        Set<Integer> reached = new HashSet<>();
        for (Path path : paths) {
            int target = path.target();
            String relative = relatives.get(target);
            if (target == official.node() || relative != null && declared.saysNoMore(official.key(), relative, path)) {
                continue;
            }
            reached.add(target);
            String member = members.get(target);
            if (member != null) {
                found.ties().add(new ScopedTie(official, member, path, false));
            }
        }
        Set<String> unproven = new TreeSet<>();
        relatives.forEach((node, person) -> {
            if (!reached.contains(node)) {
                unproven.add(person);
                if (members.containsKey(node)) {
                    Path path = declaredPath(official.node(), node, declared.word(official.key(), person));
                    found.ties().add(new ScopedTie(official, person, path, true));
                }
            }
        });
        if (!unproven.isEmpty()) {
            found.unproven().put(official.key(), unproven);
        }
    }

    private static Path declaredPath(int official, int relative, String word) {
        return new Path(new int[] {official, relative}, word, Interval.ALWAYS, ScopedTie.DECLARED_CONFIDENCE, 0);
    }

    /**
     * What the search found.
     *
     * @param ties ties to members of cases
     * @param unproven by official, the relatives declared within the scope to whom no path of the data leads
     */
    record Found(List<ScopedTie> ties, Map<String, Set<String>> unproven) {}
}
