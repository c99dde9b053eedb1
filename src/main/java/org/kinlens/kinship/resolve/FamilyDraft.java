package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinlens.kinship.KinStep.Relation;
import org.kinlens.register.Sex;

/**
 * The family of one unit while it is being read: what records state, and what rows read so far made likely. Persons are
 * asked for in ascending order of their ids.
 */
final class FamilyDraft {
    private final Clues clues;
    private final Map<Relation, Map<String, TreeMap<String, Double>>> links = new HashMap<>();
    private final Map<String, Sex> placeholders = new HashMap<>();

    FamilyDraft(Clues clues, List<KinFact> direct) {
        this.clues = clues;
        for (Clues.Known fact : clues.facts()) {
            if (fact instanceof Clues.Known.Parent) {
                parent(fact.a(), fact.b(), 1);
            } else {
                spouses(fact.a(), fact.b(), 1);
            }
        }
        direct.forEach(fact -> add(fact, 1));
    }

    /** Adds a fact with the share of readings that lead to it, 1 for a stated one. */
    void add(KinFact fact, double weight) {
        if (fact instanceof KinFact.ParentOf) {
            parent(fact.first(), fact.second(), weight);
        } else {
            spouses(fact.first(), fact.second(), weight);
        }
    }

    void add(Placeholder placeholder, Sex sex) {
        placeholders.put(placeholder.id(), sex);
    }

    Sex sex(String id) {
        Sex implied = placeholders.get(id);
        return implied == null ? clues.of(id).sex() : implied;
    }

    static boolean isPlaceholder(String id) {
        return id.startsWith(Placeholder.PREFIX);
    }

    /** Persons in a relation to somebody with the weight of the link, by id; siblings share a parent. */
    Map<String, Double> related(String id, Relation relation) {
        if (relation != Relation.SIBLING) {
            return links.getOrDefault(relation, Map.of()).getOrDefault(id, new TreeMap<>());
        }
        Map<String, Double> siblings = new TreeMap<>();
        related(id, Relation.PARENT)
                .forEach((parent, up) -> related(parent, Relation.CHILD).forEach((child, down) -> {
                    if (!child.equals(id)) {
                        siblings.merge(child, up * down, Math::max);
                    }
                }));
        return siblings;
    }

    /** True if a record states the relation, 1 being its weight. */
    boolean isStated(String id, Relation relation, String other) {
        return related(id, relation).getOrDefault(other, 0.0) >= 1;
    }

    /** Parents or spouses that records state, without placeholders. */
    Set<String> stated(String id, Relation relation) {
        Set<String> stated = new TreeSet<>();
        related(id, relation).forEach((other, weight) -> {
            if (weight >= 1 && !isPlaceholder(other)) {
                stated.add(other);
            }
        });
        return stated;
    }

    /** True if the two share a stated parent, placeholders included. */
    boolean areStatedSiblings(String a, String b) {
        List<String> shared = new ArrayList<>(related(a, Relation.PARENT).keySet());
        shared.retainAll(related(b, Relation.PARENT).keySet());
        return !shared.isEmpty();
    }

    private void parent(String parent, String child, double weight) {
        link(child, Relation.PARENT, parent, weight);
        link(parent, Relation.CHILD, child, weight);
    }

    private void spouses(String a, String b, double weight) {
        link(a, Relation.SPOUSE, b, weight);
        link(b, Relation.SPOUSE, a, weight);
    }

    private void link(String from, Relation relation, String to, double weight) {
        links.computeIfAbsent(relation, r -> new HashMap<>())
                .computeIfAbsent(from, f -> new TreeMap<>())
                .merge(to, weight, Math::max);
    }
}
