package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.kinlens.graph.KinEvidence;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/**
 * Facts that cannot all be true, or that the law forbids: for somebody to look at, never chosen between here. Looked at
 * are facts that are more likely than not and no reading among several. Time O(m) but for marriages, which ask two
 * generations up on either side.
 */
public final class Contradictions {
    private static final float LIKELY = 0.5f;
    private static final byte MALE = 1;
    private static final byte FEMALE = 2;
    /** Three generations counted from oneself: grandparents are the last that count (Civil Code §1048). */
    private static final int GENERATIONS_UP = 2;

    private final Population people;
    private final KinGraph kin;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Population people, KinGraph kin) {
        this.people = people;
        this.kin = kin;
    }

    /** What does not fit together. */
    public enum Kind {
        /** A child has two fathers by birth. */
        TWO_FATHERS,
        /** A child has two mothers by birth. */
        TWO_MOTHERS,
        /** Somebody was married to two at once (Civil Code §1042, §1051). */
        TWO_SPOUSES,
        /** A child was born before its parent. */
        CHILD_OLDER,
        /** A marriage of lineal kin, or of collateral kin within three generations (Civil Code §1048). */
        FORBIDDEN_MARRIAGE
    }

    /**
     * One contradiction.
     *
     * @param persons nodes: the child and its parents, the person and the spouses, or the couple
     * @param divisionCode 12-digit division of the first person, empty if unknown
     * @param from first day on which it holds, epoch day, {@link KinGraph#OPEN_START} if unbounded
     * @param to first day after, {@link KinGraph#OPEN_END} if unbounded
     */
    public record Contradiction(Kind kind, List<Integer> persons, String divisionCode, int from, int to) {
        public Contradiction {
            persons = List.copyOf(persons);
        }
    }

    /** All of a graph, by the first person and the kind. */
    public static List<Contradiction> of(Population people, KinGraph kin) {
        Contradictions all = new Contradictions(people, kin);
        for (int v = 0; v < people.size(); v++) {
            all.parentsOf(v);
            all.marriagesOf(v);
        }
        return List.copyOf(all.found);
    }

    private void parentsOf(int child) {
        TreeSet<Integer> fathers = new TreeSet<>();
        TreeSet<Integer> mothers = new TreeSet<>();
        for (int slot = kin.rowStart(child, KinGraph.PARENT), end = kin.rowEnd(child, KinGraph.PARENT);
                slot < end;
                slot++) {
            int parent = kin.target(slot);
            if (!isLikely(slot) || people.placeholder(parent)) {
                continue;
            }
            boolean byBirth = kin.kind(slot) == KinGraph.BIRTH || kin.kind(slot) == KinGraph.UNKNOWN;
            if (byBirth && people.sex(parent) == MALE) {
                fathers.add(parent);
            } else if (byBirth && people.sex(parent) == FEMALE) {
                mothers.add(parent);
            }
            if (isBornBefore(child, parent)) {
                add(Kind.CHILD_OLDER, KinGraph.OPEN_START, KinGraph.OPEN_END, child, parent);
            }
        }
        several(Kind.TWO_FATHERS, child, fathers);
        several(Kind.TWO_MOTHERS, child, mothers);
    }

    private void several(Kind kind, int child, TreeSet<Integer> parents) {
        if (parents.size() > 1) {
            List<Integer> persons = new ArrayList<>(List.of(child));
            persons.addAll(parents);
            found.add(new Contradiction(kind, persons, people.division(child), KinGraph.OPEN_START, KinGraph.OPEN_END));
        }
    }

    private void marriagesOf(int v) {
        int start = kin.rowStart(v, KinGraph.SPOUSE);
        int end = kin.rowEnd(v, KinGraph.SPOUSE);
        for (int slot = start; slot < end; slot++) {
            int spouse = kin.target(slot);
            if (!isLikely(slot) || people.placeholder(spouse) || people.placeholder(v)) {
                continue;
            }
            for (int other = slot + 1; other < end; other++) {
                int from = Math.max(kin.from(slot), kin.from(other));
                int to = Math.min(kin.to(slot), kin.to(other));
                boolean twoAtOnce = kin.target(other) != spouse && to > from && isLikely(other);
                // A day that no record names may lie anywhere: only dated marriages contradict each other.
                if (twoAtOnce && isDated(slot) && isDated(other) && !people.placeholder(kin.target(other))) {
                    add(Kind.TWO_SPOUSES, from, to, v, spouse, kin.target(other));
                }
            }
            if (v < spouse && areCloseKin(v, spouse)) {
                add(Kind.FORBIDDEN_MARRIAGE, kin.from(slot), kin.to(slot), v, spouse);
            }
        }
    }

    private boolean isDated(int slot) {
        return kin.from(slot) != KinGraph.OPEN_START;
    }

    private boolean areCloseKin(int a, int b) {
        int[] above = ancestors(a);
        int[] aboveOther = ancestors(b);
        return Arrays.stream(above).anyMatch(v -> v == b)
                || Arrays.stream(aboveOther).anyMatch(v -> v == a)
                || Arrays.stream(above).anyMatch(v -> Arrays.stream(aboveOther).anyMatch(w -> w == v));
    }

    /** Parents and grandparents by birth or adoption, placeholders left out. */
    private int[] ancestors(int v) {
        TreeSet<Integer> all = new TreeSet<>();
        List<Integer> level = List.of(v);
        for (int i = 0; i < GENERATIONS_UP; i++) {
            List<Integer> next = new ArrayList<>();
            for (int node : level) {
                for (int slot = kin.rowStart(node, KinGraph.PARENT), end = kin.rowEnd(node, KinGraph.PARENT);
                        slot < end;
                        slot++) {
                    boolean counts = kin.kind(slot) != KinGraph.STEP && kin.kind(slot) != KinGraph.STEP_RAISED;
                    if (counts && isLikely(slot) && !people.placeholder(kin.target(slot))) {
                        next.add(kin.target(slot));
                    }
                }
            }
            all.addAll(next);
            level = next;
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isLikely(int slot) {
        return kin.confidence(slot) >= LIKELY && kin.question(slot) == KinEvidence.NO_QUESTION;
    }

    private boolean isBornBefore(int child, int parent) {
        return people.birthLast(child) != KinGraph.OPEN_END
                && people.birthFirst(parent) != KinGraph.OPEN_START
                && people.birthLast(child) <= people.birthFirst(parent);
    }

    private void add(Kind kind, int from, int to, Integer... persons) {
        found.add(new Contradiction(kind, List.of(persons), people.division(persons[0]), from, to));
    }
}
