package org.kinlens.county;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.ParentKind;

/**
 * Follows kin words (p to a parent, c to a child, s to a spouse) through the simulated family: all of it, or only the
 * hops that the written feeds show. Words have at most five letters; nobody stands twice on a path.
 */
final class KinWalk {
    private static final int LONGEST = 5;

    /** Receives each path; {@code confidence} is 0 where the feeds do not show every hop. */
    interface Visitor {
        void found(int[] path, int from, int to, double confidence);
    }

    private final People people;
    private final Evidence.Shown evidence;
    private final Map<Integer, int[]> adoptersOf = new HashMap<>();
    private final Map<Integer, int[]> adoptedBy = new HashMap<>();
    private final int[] path = new int[LONGEST + 1];

    /** @param evidence what {@link #documented} may use */
    KinWalk(People people, Evidence.Shown evidence) {
        this.people = people;
        this.evidence = evidence;
        for (int a = 0; a < people.adoptions; a++) {
            if (people.adoptedAs[a] != ParentKind.STEP) {
                append(adoptersOf, people.adopted[a], a);
                append(adoptedBy, people.adopter[a], a);
            }
        }
    }

    /** All paths of the true family, with the days on which every tie of the path holds. */
    void all(int official, String word, Visitor visitor) {
        path[0] = official;
        step(word, 0, People.ALWAYS, People.NEVER, 1, false, visitor);
    }

    /** Only the paths of which each hop is in the feeds, with the days that the feeds give. */
    void documented(int official, String word, Visitor visitor) {
        path[0] = official;
        step(word, 0, People.ALWAYS, People.NEVER, 1, true, visitor);
    }

    private void step(String word, int at, int from, int to, double confidence, boolean shown, Visitor visitor) {
        if (at == word.length()) {
            visitor.found(Arrays.copyOf(path, at + 1), from, to, confidence);
            return;
        }
        int person = path[at];
        switch (word.charAt(at)) {
            case 'p' -> parents(person, word, at, from, to, confidence, shown, visitor);
            case 'c' -> children(person, word, at, from, to, confidence, shown, visitor);
            default -> spouses(person, word, at, from, to, confidence, shown, visitor);
        }
    }

    private void parents(
            int child, String word, int at, int from, int to, double confidence, boolean shown, Visitor visitor) {
        if (people.father[child] >= 0) {
            birthTie(people.father[child], people.father[child], child, word, at, from, to, confidence, shown, visitor);
            birthTie(people.mother[child], people.mother[child], child, word, at, from, to, confidence, shown, visitor);
        }
        adoptive(adoptersOf.get(child), people.adopter, word, at, from, to, confidence, shown, visitor);
    }

    private void children(
            int parent, String word, int at, int from, int to, double confidence, boolean shown, Visitor visitor) {
        for (int c = people.firstChild[parent]; c >= 0; c = people.nextChild(parent, c)) {
            birthTie(c, parent, c, word, at, from, to, confidence, shown, visitor);
        }
        adoptive(adoptedBy.get(parent), people.adopted, word, at, from, to, confidence, shown, visitor);
    }

    private void birthTie(
            int next,
            int parent,
            int child,
            String word,
            int at,
            int from,
            int to,
            double confidence,
            boolean shown,
            Visitor visitor) {
        hop(next, word, at, from, to, confidence * evidence.ofParent(parent, child), shown, visitor);
    }

    private void adoptive(
            int @Nullable [] ties,
            int[] others,
            String word,
            int at,
            int from,
            int to,
            double confidence,
            boolean shown,
            Visitor visitor) {
        for (int i = 0; ties != null && i < ties.length; i++) {
            int a = ties[i];
            double trust = confidence * evidence.ofAdoption(a);
            hop(others[a], word, at, Math.max(from, people.adoptedOn[a]), to, trust, shown, visitor);
        }
    }

    private void spouses(
            int person, String word, int at, int from, int to, double confidence, boolean shown, Visitor visitor) {
        for (int m = people.lastMarriage[person]; m >= 0; m = people.earlierMarriage(m, person)) {
            int partner = people.partner(m, person);
            int start = Math.max(from, people.married[m]);
            int end = people.divorced[m] ? Math.min(to, people.ended[m]) : to;
            if (!shown) {
                hop(partner, word, at, start, end, confidence * evidence.ofMarriage(m), false, visitor);
                continue;
            }
            if (evidence.hasMarriageRow(m)) {
                hop(partner, word, at, start, end, confidence, true, visitor);
            }
            if (evidence.marriageRegistered(m)) {
                hop(partner, word, at, from, to, confidence * Evidence.BY_REGISTER, true, visitor);
            }
        }
    }

    private void hop(
            int next, String word, int at, int from, int to, double confidence, boolean shown, Visitor visitor) {
        if (from >= to || shown && confidence == 0) {
            return;
        }
        for (int i = 0; i <= at; i++) {
            if (path[i] == next) {
                return;
            }
        }
        path[at + 1] = next;
        step(word, at + 1, from, to, confidence, shown, visitor);
    }

    private static void append(Map<Integer, int[]> map, int key, int a) {
        int[] old = map.getOrDefault(key, new int[0]);
        int[] longer = Arrays.copyOf(old, old.length + 1);
        longer[old.length] = a;
        map.put(key, longer);
    }
}
