package org.kinlens.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.FamilyFact.Type;

/**
 * Finds who belongs to the family tree of one person: ancestors, all their descendants within the generations asked
 * for, whoever is or was married to any of these or has children with them, and the parents and siblings of the
 * person's own spouses. Breadth first, so that the nearest are there when the bound is met; the answer depends on the
 * facts alone, never on their order.
 */
final class FamilySearch {
    private final Reach reach;
    private final int bound;
    private final Function<Collection<String>, List<FamilyFact>> source;
    private final Map<String, FamilyFact> facts = new TreeMap<>();
    private final Map<String, List<FamilyFact>> factsOf = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> leftOut = new HashSet<>();

    /** How somebody belongs to the tree, which says whose kin follow after him. */
    private enum Line {
        ANCESTOR,
        DESCENDANT,
        OWN_SPOUSE,
        PARENT_IN_LAW,
        END
    }

    /** @param level generations above (positive) or below the person asked for */
    private record Place(String person, Line line, int level) {}

    /**
     * @param bound how many persons are taken in at most
     * @param source all facts at the persons it is given
     */
    FamilySearch(Reach reach, int bound, Function<Collection<String>, List<FamilyFact>> source) {
        this.reach = reach;
        this.bound = bound;
        this.source = source;
    }

    /**
     * What was found.
     *
     * @param persons ids, the nearest first
     * @param leftOut persons that were met when the bound was reached
     */
    record Found(List<String> persons, List<FamilyFact> facts, int leftOut) {}

    Found around(String ego) {
        found.add(ego);
        Set<Place> seen = new HashSet<>();
        List<Place> frontier = List.of(new Place(ego, Line.ANCESTOR, 0));
        while (!frontier.isEmpty()) {
            read(frontier.stream().map(Place::person).toList());
            List<Place> next = new ArrayList<>();
            for (Place place : frontier) {
                for (FamilyFact fact : factsOf.getOrDefault(place.person, List.of())) {
                    Place reached = step(place, fact);
                    if (reached != null && seen.add(reached) && take(reached.person)) {
                        next.add(reached);
                    }
                }
            }
            frontier = next;
        }
        read(found);
        List<FamilyFact> among = facts.values().stream()
                .filter(f -> found.contains(f.a()) && found.contains(f.b()))
                .toList();
        return new Found(List.copyOf(found), among, leftOut.size());
    }

    private boolean take(String person) {
        if (found.contains(person)) {
            return true;
        }
        if (found.size() >= bound) {
            leftOut.add(person);
            return false;
        }
        return found.add(person);
    }

    private @Nullable Place step(Place from, FamilyFact fact) {
        String other = fact.other(from.person);
        if (fact.type() == Type.SPOUSE) {
            return across(from, other);
        }
        return fact.b().equals(from.person) ? upwards(from, other) : downwards(from, other);
    }

    private static @Nullable Place across(Place from, String spouse) {
        return switch (from.line) {
            case ANCESTOR -> new Place(spouse, from.level == 0 ? Line.OWN_SPOUSE : Line.END, from.level);
            case DESCENDANT, PARENT_IN_LAW -> new Place(spouse, Line.END, from.level);
            case OWN_SPOUSE, END -> null;
        };
    }

    private @Nullable Place upwards(Place from, String parent) {
        int level = from.level + 1;
        return switch (from.line) {
            case ANCESTOR -> level <= reach.up() ? new Place(parent, Line.ANCESTOR, level) : null;
            // Whoever else is a parent of a descendant, married or not.
            case DESCENDANT -> new Place(parent, Line.END, level);
            case OWN_SPOUSE -> level <= reach.up() ? new Place(parent, Line.PARENT_IN_LAW, level) : null;
            case PARENT_IN_LAW, END -> null;
        };
    }

    private @Nullable Place downwards(Place from, String child) {
        int level = from.level - 1;
        if (level < -reach.down()) {
            return null;
        }
        return switch (from.line) {
            case ANCESTOR, DESCENDANT -> new Place(child, Line.DESCENDANT, level);
            case OWN_SPOUSE, PARENT_IN_LAW -> new Place(child, Line.END, level);
            case END -> null;
        };
    }

    private void read(Collection<String> persons) {
        List<String> unread = persons.stream().filter(read::add).sorted().toList();
        if (unread.isEmpty()) {
            return;
        }
        List<FamilyFact> answer = new ArrayList<>(source.apply(unread));
        answer.sort(FamilyFact.IN_ORDER);
        for (FamilyFact fact : answer) {
            if (facts.putIfAbsent(fact.type() + "\n" + fact.a() + "\n" + fact.b(), fact) == null) {
                factsOf.computeIfAbsent(fact.a(), id -> new ArrayList<>()).add(fact);
                factsOf.computeIfAbsent(fact.b(), id -> new ArrayList<>()).add(fact);
            }
        }
        unread.forEach(id -> factsOf.computeIfPresent(id, (person, list) -> {
            list.sort(FamilyFact.IN_ORDER);
            return list;
        }));
    }
}
