package org.kinlens.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.KinSearch;
import org.kinlens.graph.Population;
import org.kinlens.graph.WordAutomaton;
import org.kinlens.register.Interval;

/**
 * The ties of officials within one scope profile: every simple, not locally reducible path whose word is in scope
 * ({@code feeds.md} "Scoped ties"). All parent kinds count but {@code STEP}, which counts only where the profile says
 * so. A path whose edges share no day is no tie; whether a tie is current for a case is the caller's question.
 *
 * <p>Time per official: O(visited edges), see {@link KinSearch}, and sorting what was found. Safe to share among
 * threads.
 */
public final class TieSearch {
    /** Visits that the search from one official may make; about a second. The widest real scope needs some thousand. */
    public static final long DEFAULT_BUDGET = 10_000_000;

    private static final int ALL_KINDS = 1 << KinGraph.BIRTH
            | 1 << KinGraph.ADOPTIVE
            | 1 << KinGraph.STEP_RAISED
            | 1 << KinGraph.STEP
            | 1 << KinGraph.UNKNOWN;
    private static final int KINDS_WITHOUT_STEP = ALL_KINDS & ~(1 << KinGraph.STEP);
    private static final double SIX_DECIMALS = 1e6;

    private final KinGraph kin;
    private final Population people;
    private final ScopeProfile profile;
    private final WordAutomaton automaton;
    private final KinSearch search;
    private final int kinds;

    public TieSearch(KinGraph kin, Population people, ScopeProfile profile) {
        this(kin, people, profile, DEFAULT_BUDGET, () -> false);
    }

    /**
     * @param budget number of visits that the search from one official may make
     * @param cancel asked now and then; true stops the search with {@link org.kinlens.graph.GraphCancelled}
     */
    public TieSearch(KinGraph kin, Population people, ScopeProfile profile, long budget, BooleanSupplier cancel) {
        if (kin.nodeCount() != people.size()) {
            throw new IllegalArgumentException("kin graph has %d nodes, population %d persons; want the same"
                    .formatted(kin.nodeCount(), people.size()));
        }
        this.kin = kin;
        this.people = people;
        this.profile = profile;
        this.automaton = profile.automaton();
        this.kinds = profile.step() ? ALL_KINDS : KINDS_WITHOUT_STEP;
        this.search = new KinSearch(kin, automaton, kinds, budget, cancel);
    }

    /**
     * Every tie of one official, by word, then relative, then the best path first ({@link Path#BEST_FIRST}). Where
     * several facts prove the same way for the same days, the most trusted stands for them. A profile in which the
     * official himself counts begins with the path of the empty word.
     *
     * @throws org.kinlens.graph.SearchBudgetExceeded if the search looked at more edges than its budget
     */
    public List<Path> from(int official) {
        List<Path> found = new ArrayList<>();
        if (profile.self()) {
            found.add(new Path(new int[] {official}, KinWord.SELF, Interval.ALWAYS, 1, placeholders(official)));
        }
        search.from(official, (state, length, nodes, slots, from, to) -> {
            String word = automaton.word(state);
            if (!profile.fullWords().contains(word) || siblingsAreFull(word, nodes)) {
                found.add(path(word, length, nodes, slots, from, to));
            }
        });
        found.sort(Path.BY_TIE);
        return withoutRepeats(found);
    }

    private Path path(String word, int length, int[] nodes, int[] slots, int from, int to) {
        double confidence = 1;
        int placeholders = placeholders(nodes[0]);
        for (int i = 0; i < length; i++) {
            confidence *= kin.confidence(slots[i]);
            placeholders += placeholders(nodes[i + 1]);
        }
        // Facts carry confidences as floats of seven digits: 0.95f * 0.95f is to read 0.9025.
        double rounded = Math.round(confidence * SIX_DECIMALS) / SIX_DECIMALS;
        return new Path(
                Arrays.copyOf(nodes, length + 1),
                word,
                new Interval(day(from, KinGraph.OPEN_START), day(to, KinGraph.OPEN_END)),
                rounded,
                placeholders,
                Arrays.copyOf(slots, length));
    }

    private int placeholders(int node) {
        return people.placeholder(node) ? 1 : 0;
    }

    private static @Nullable LocalDate day(int epochDay, int open) {
        return epochDay == open ? null : LocalDate.ofEpochDay(epochDay);
    }

    /** True if wherever the word turns from a parent to another child, the two share two known parents. */
    private boolean siblingsAreFull(String word, int[] nodes) {
        for (int turn = word.indexOf("pc"); turn >= 0; turn = word.indexOf("pc", turn + 1)) {
            if (sharedKnownParents(nodes[turn], nodes[turn + 2]) < 2) {
                return false;
            }
        }
        return true;
    }

    /** Number of different persons who are a counting, known parent of both. */
    private int sharedKnownParents(int a, int b) {
        int shared = 0;
        int last = -1;
        for (int i = kin.rowStart(a, KinGraph.PARENT), end = kin.rowEnd(a, KinGraph.PARENT); i < end; i++) {
            int parent = kin.target(i);
            if (parent != last && counts(i) && !people.placeholder(parent) && isParent(parent, b)) {
                shared++;
                last = parent;
            }
        }
        return shared;
    }

    private boolean isParent(int parent, int child) {
        for (int i = kin.rowStart(child, KinGraph.PARENT), end = kin.rowEnd(child, KinGraph.PARENT); i < end; i++) {
            if (kin.target(i) == parent && counts(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(int parentSlot) {
        return (kinds >> kin.kind(parentSlot) & 1) != 0;
    }

    /** Equal ways stand apart only by confidence, so within one relation the first of each is the best. */
    private static List<Path> withoutRepeats(List<Path> sorted) {
        List<Path> kept = new ArrayList<>(sorted.size());
        int tieStart = 0;
        for (Path path : sorted) {
            if (tieStart < kept.size() && !isSameTie(kept.get(tieStart), path)) {
                tieStart = kept.size();
            }
            if (kept.subList(tieStart, kept.size()).stream().noneMatch(path::isSameWay)) {
                kept.add(path);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isSameTie(Path a, Path b) {
        return a.target() == b.target() && a.word().equals(b.word());
    }
}
