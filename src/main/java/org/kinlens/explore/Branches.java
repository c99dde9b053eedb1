package org.kinlens.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Who stands behind whom in a family, seen from one person: what disappears when a branch is closed. */
final class Branches {
    private final Family family;
    private final String ego;

    Branches(Family family, String ego) {
        this.family = family;
        this.ego = ego;
    }

    /**
     * Whoever can be reached from the ego without passing through a closed person, the nearest first; closed persons
     * stand there themselves. Closing the ego does nothing.
     */
    List<String> open(Collection<String> closed) {
        Set<String> seen = new HashSet<>(Set.of(ego));
        List<String> order = new ArrayList<>();
        Queue<String> queue = new ArrayDeque<>(List.of(ego));
        while (!queue.isEmpty()) {
            String person = queue.remove();
            order.add(person);
            if (closed.contains(person) && !person.equals(ego)) {
                continue;
            }
            for (FamilyFact fact : family.factsOf(person)) {
                String other = fact.other(person);
                if (seen.add(other)) {
                    queue.add(other);
                }
            }
        }
        return order;
    }

    /** How many persons stand behind this one, O(facts). */
    int behind(String person) {
        return person.equals(ego)
                ? 0
                : family.members().size() - open(List.of(person)).size();
    }
}
