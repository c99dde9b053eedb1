package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.KinTerms;
import org.kinlens.kinship.KinWord;
import org.kinlens.kinship.Path;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.Mark;
import org.kinlens.screening.Evidence.Tie;

/** Says what a path makes of the two persons at its ends. */
final class TieEvidence {
    private static final int BOTH_PARENTS = 2;

    private final Population people;
    private final KinGraph kin;
    private final String profile;
    private final LocalDate asOf;
    private final KinTerms terms = KinTerms.shipped();

    /**
     * @param profile name of the scope profile of the run
     * @param asOf the day that the run takes as today
     */
    TieEvidence(Population people, KinGraph kin, String profile, LocalDate asOf) {
        this.people = people;
        this.kin = kin;
        this.profile = profile;
        this.asOf = asOf;
    }

    Tie of(ScopedTie tie, List<Hop> hops) {
        Path path = tie.path();
        String word = tie.word();
        String back = KinWord.inverse(word);
        boolean declared = tie.declared();
        int[] reversed = reversed(path.nodes());
        return new Tie(
                word,
                declared ? terms.zh(word) : terms.zh(path, people),
                declared ? terms.en(word) : terms.en(path, people),
                declared ? terms.zh(back) : terms.zh(back, reversed, people),
                declared ? terms.en(back) : terms.en(back, reversed, people),
                path.validity().from(),
                path.validity().to(),
                path.confidence(),
                declared,
                weakest(hops),
                path.placeholders(),
                List.copyOf(marks(path, hops)),
                profile,
                asOf);
    }

    /** Number, from 1, of the hop least to be trusted: of equals the one with a question open, with fewer sources, the first. */
    static int weakest(List<Hop> hops) {
        int weakest = 0;
        for (int i = 1; i < hops.size(); i++) {
            if (isWeaker(hops.get(i), hops.get(weakest))) {
                weakest = i;
            }
        }
        return hops.isEmpty() ? 0 : weakest + 1;
    }

    private static boolean isWeaker(Hop a, Hop b) {
        if (a.confidence() != b.confidence()) {
            return a.confidence() < b.confidence();
        }
        if (isOpen(a) != isOpen(b)) {
            return isOpen(a);
        }
        return a.sources().size() < b.sources().size();
    }

    private static boolean isOpen(Hop hop) {
        return hop.papers().contains(Evidence.Paper.TOWNSHIP_ANSWER);
    }

    private Set<Mark> marks(Path path, List<Hop> hops) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Hop hop : hops) {
            switch (hop.kind() == null ? "" : hop.kind()) {
                case "ADOPTIVE" -> marks.add(Mark.ADOPTIVE);
                case "STEP_RAISED" -> marks.add(Mark.STEP_RAISED);
                case "STEP" -> marks.add(Mark.STEP);
                default -> {
                    // by birth, or a kind that no record tells: the hop says so
                }
            }
            if (hop.step() == 's' && hop.sources().stream().anyMatch(s -> "DEATH".equals(s.endReason()))) {
                marks.add(Mark.WIDOWED);
            }
        }
        if (path.slots().length > 0) {
            addSiblings(path, marks);
        }
        return marks;
    }

    private void addSiblings(Path path, Set<Mark> marks) {
        String word = path.word();
        for (int i = word.indexOf("pc"); i >= 0; i = word.indexOf("pc", i + 1)) {
            Set<Integer> parents = parents(path.nodes()[i]);
            Set<Integer> others = parents(path.nodes()[i + 2]);
            Set<Integer> common = new HashSet<>(parents);
            common.retainAll(others);
            if (common.size() < BOTH_PARENTS) {
                boolean bothKnown = parents.size() >= BOTH_PARENTS && others.size() >= BOTH_PARENTS;
                marks.add(bothKnown ? Mark.HALF : Mark.HALF_POSSIBLE);
            }
        }
    }

    private Set<Integer> parents(int child) {
        Set<Integer> parents = new HashSet<>();
        for (int slot = kin.rowStart(child, KinGraph.PARENT); slot < kin.rowEnd(child, KinGraph.PARENT); slot++) {
            if (kin.kind(slot) != KinGraph.STEP) {
                parents.add(kin.target(slot));
            }
        }
        return parents;
    }

    private static int[] reversed(int[] nodes) {
        int[] reversed = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            reversed[i] = nodes[nodes.length - 1 - i];
        }
        return reversed;
    }

    /** The paths that lead over other persons than those before them in the list, without the shown one. */
    static List<ScopedTie> others(ScopedTie shown, List<ScopedTie> bestFirst) {
        Set<List<Integer>> ways = new HashSet<>();
        ways.add(way(shown));
        List<ScopedTie> others = new ArrayList<>();
        for (ScopedTie tie : bestFirst) {
            if (others.size() < Evidence.MAX_OTHERS && ways.add(way(tie))) {
                others.add(tie);
            }
        }
        return others;
    }

    private static List<Integer> way(ScopedTie tie) {
        List<Integer> way = new ArrayList<>();
        for (int node : tie.path().nodes()) {
            way.add(node);
        }
        return way;
    }
}
