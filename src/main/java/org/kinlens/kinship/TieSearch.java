package org.kinlens.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinEvidence;
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
    /** Visits that the search from one official may make; about a second. The widest real scope needs some hundred. */
    public static final long DEFAULT_BUDGET = 10_000_000;

    private static final double SIX_DECIMALS = 1e6;

    private final KinGraph kin;
    private final Population people;
    private final ScopeProfile profile;
    private final WordAutomaton automaton;
    private final KinSearch search;
    private final int kinds;
    private final boolean keepsBirthTies;

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
        this.kinds = profile.parentKindMask();
        this.keepsBirthTies = profile.birthAfterAdoption() == BirthAfterAdoption.KEEP;
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
            boolean inScope = !profile.fullWords().contains(word) || siblingsAreFull(word, nodes);
            if (inScope && (keepsBirthTies || !crossesEndedBirthTie(word, nodes, slots))) {
                found.add(path(word, length, nodes, slots, from, to));
            }
        });
        found.sort(Path.BY_TIE);
        return withAlternatives(withoutRepeats(found));
    }

    /**
     * A row that can be read in several ways may lead to the same person by the same word in each of them: whichever son is
     * the father, the child is a grandchild. The best path then carries the sum over the readings, which exclude each
     * other; paths over independent facts do not add up.
     */
    private List<Path> withAlternatives(List<Path> sorted) {
        List<Path> told = new ArrayList<>(sorted);
        for (int start = 0; start < told.size(); ) {
            int end = start + 1;
            while (end < told.size() && isSameTie(told.get(start), told.get(end))) {
                end++;
            }
            if (end > start + 1) {
                told.set(start, summed(told.subList(start, end)));
            }
            start = end;
        }
        return Collections.unmodifiableList(told);
    }

    private Path summed(List<Path> ofTie) {
        Path best = ofTie.get(0);
        double sum = best.confidence();
        List<Path> readings = new ArrayList<>(List.of(best));
        for (Path path : ofTie.subList(1, ofTie.size())) {
            boolean another = path.validity().equals(best.validity())
                    && readings.stream().allMatch(reading -> excludeEachOther(reading, path));
            if (another) {
                readings.add(path);
                sum += path.confidence();
            }
        }
        return readings.size() == 1 ? best : best.trusted(rounded(Math.min(1, sum)));
    }

    private boolean excludeEachOther(Path a, Path b) {
        for (int one : a.slots()) {
            for (int other : b.slots()) {
                if (one != other
                        && kin.question(one) != KinEvidence.NO_QUESTION
                        && kin.question(one) == kin.question(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Facts carry confidences as floats of seven digits: 0.95f * 0.95f is to read 0.9025. */
    private static double rounded(double confidence) {
        return Math.round(confidence * SIX_DECIMALS) / SIX_DECIMALS;
    }

    private Path path(String word, int length, int[] nodes, int[] slots, int from, int to) {
        double confidence = 1;
        int placeholders = placeholders(nodes[0]);
        for (int i = 0; i < length; i++) {
            confidence *= kin.confidence(slots[i]);
            placeholders += placeholders(nodes[i + 1]);
        }
        return new Path(
                Arrays.copyOf(nodes, length + 1),
                word,
                days(from, to),
                rounded(confidence),
                placeholders,
                Arrays.copyOf(slots, length));
    }

    private int placeholders(int node) {
        return people.placeholder(node) ? 1 : 0;
    }

    private static Interval days(int from, int to) {
        return from == KinGraph.OPEN_START && to == KinGraph.OPEN_END
                ? Interval.ALWAYS
                : new Interval(day(from, KinGraph.OPEN_START), day(to, KinGraph.OPEN_END));
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

    /** True if a step leads along a birth that an adoption has ended (Civil Code §1111). */
    private boolean crossesEndedBirthTie(String word, int[] nodes, int[] slots) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != 's' && kin.kind(slots[i]) == KinGraph.BIRTH) {
                int child = word.charAt(i) == 'p' ? nodes[i] : nodes[i + 1];
                if (isAdopted(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAdopted(int child) {
        for (int i = kin.rowStart(child, KinGraph.PARENT), end = kin.rowEnd(child, KinGraph.PARENT); i < end; i++) {
            if (kin.kind(i) == KinGraph.ADOPTIVE && kin.question(i) == KinEvidence.NO_QUESTION) {
                return true;
            }
        }
        return false;
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
        for (Path path : sorted) {
            if (!repeats(path, kept)) {
                kept.add(path);
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /** Asks back to the first path of the same relation; that is a handful, one for each way and period. */
    private static boolean repeats(Path path, List<Path> kept) {
        for (int i = kept.size() - 1; i >= 0 && isSameTie(kept.get(i), path); i--) {
            if (path.isSameWay(kept.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameTie(Path a, Path b) {
        return a.target() == b.target() && a.word().equals(b.word());
    }
}
