package org.kinlens.explore;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.kinlens.explore.FamilyFact.Type;

/**
 * Generations as rows of a drawing: the ego's is 0, parents stand at least one above their children, spouses side by
 * side. Where an uncle marries his niece no rows can have all of that; then parents above children goes first.
 */
final class Generations {
    private Generations() {}

    /** Rows above (positive) or below the ego, for everybody who is connected to him. */
    static Map<String, Integer> of(Family family, String ego) {
        Map<String, Integer> rows = new HashMap<>(Map.of(ego, 0));
        Queue<String> queue = new ArrayDeque<>(List.of(ego));
        while (!queue.isEmpty()) {
            String person = queue.remove();
            int row = rows.getOrDefault(person, 0);
            for (FamilyFact fact : family.factsOf(person)) {
                int rise = fact.type() == Type.SPOUSE ? 0 : fact.b().equals(person) ? 1 : -1;
                if (rows.putIfAbsent(fact.other(person), row + rise) == null) {
                    queue.add(fact.other(person));
                }
            }
        }
        lower(family, rows);
        return rows;
    }

    /** Moves children below their parents; ends after n rounds even if the data hold a circle of parents. */
    private static void lower(Family family, Map<String, Integer> rows) {
        boolean moved = true;
        for (int round = 0; moved && round < rows.size(); round++) {
            moved = false;
            for (FamilyFact fact : family.facts()) {
                int parent = rows.getOrDefault(fact.a(), 0);
                int child = rows.getOrDefault(fact.b(), 0);
                if (fact.type() == Type.PARENT && child >= parent) {
                    rows.put(fact.b(), parent - 1);
                    moved = true;
                }
            }
        }
    }
}
