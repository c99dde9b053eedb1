package org.kinlens.kinship.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinlens.kinship.KinStep;
import org.kinlens.kinship.KinStep.Relation;
import org.kinlens.kinship.RelationCode;
import org.kinlens.register.Sex;

/** Finds the ways a row can be read: every person who may stand between, and somebody in no record. */
final class ChainFinder {
    /** More ways than any real household has; what comes later in order of ids is dropped. */
    private static final int MOST = 400;

    /** Somebody in no record beside others who might be meant: a son who died and left a widow in the household. */
    private static final double SOMEBODY_ELSE = 0.06;
    /** A second father or mother. */
    private static final double ANOTHER_PARENT = 0.005;

    private static final double LISTED_BELOW = 3;

    private final FamilyDraft family;
    private final Likelihood likelihood;

    ChainFinder(FamilyDraft family, Likelihood likelihood) {
        this.family = family;
        this.likelihood = likelihood;
    }

    /** Ways with their weights, in a fixed order; none if the code names no relation. */
    List<Chain> chains(String head, UnitRow row, RelationCode code) {
        List<Chain> chains = new ArrayList<>();
        for (List<KinStep> steps : code.readings()) {
            Walk walk = new Walk(row.personId(), steps, chains);
            walk.go(head, 0, 1, List.of(head), List.of());
        }
        return favourListedBelow(chains);
    }

    private final class Walk {
        private final String target;
        private final List<KinStep> steps;
        private final List<Chain> found;

        Walk(String target, List<KinStep> steps, List<Chain> found) {
            this.target = target;
            this.steps = steps;
            this.found = found;
        }

        void go(String at, int step, double weight, List<String> persons, List<Boolean> stated) {
            KinStep next = steps.get(step);
            if (found.size() >= MOST || at.equals(target)) {
                return;
            }
            if (step == steps.size() - 1) {
                Likelihood.Score score = likelihood.of(next, at, target);
                boolean last = likelihood.isStated(next, at, target);
                // That the last step is stated proves nothing of those before it; only a way stated as a whole is
                // settled.
                double settled = last && !stated.contains(false) ? Likelihood.SETTLED : 1;
                found.add(new Chain(
                        with(persons, target),
                        steps,
                        with(stated, last),
                        weight * score.weight() * settled,
                        score.reasons()));
                return;
            }
            Map<String, Double> candidates = candidates(at, step);
            candidates.forEach((person, share) -> {
                if (!persons.contains(person) && !person.equals(target)) {
                    boolean known = likelihood.isStated(next, at, person);
                    go(person, step + 1, weight * share, with(persons, person), with(stated, known));
                }
            });
            Placeholder somebody = placeholder(next, at, target);
            if (!candidates.containsKey(somebody.id())) {
                family.add(somebody, next.sex());
                go(
                        somebody.id(),
                        step + 1,
                        weight * shareOfNobodyKnown(next, candidates),
                        with(persons, somebody.id()),
                        with(stated, false));
            }
        }

        /** Those who stand in the relation already, and before the last step those whom the target's records name. */
        private Map<String, Double> candidates(String at, int step) {
            KinStep next = steps.get(step);
            Map<String, Double> candidates = new TreeMap<>(family.related(at, next.relation()));
            if (step == steps.size() - 2) {
                KinStep last = steps.get(step + 1);
                for (String person : family.stated(target, inverse(last.relation()))) {
                    candidates.putIfAbsent(
                            person, likelihood.of(next, at, person).weight());
                }
            }
            candidates.keySet().removeIf(person -> !mayBe(person, next.sex()));
            return candidates;
        }
    }

    /** Somebody in no record who stands in a relation to {@code at} on the way to the person of the row. */
    static Placeholder placeholder(KinStep step, String at, String target) {
        return switch (step) {
            case FATHER -> Placeholder.of(Placeholder.Role.FATHER, at);
            case MOTHER -> Placeholder.of(Placeholder.Role.MOTHER, at);
            case PARENT -> Placeholder.of(Placeholder.Role.PARENT, at);
            case HUSBAND, WIFE, SPOUSE -> Placeholder.of(Placeholder.Role.SPOUSE, at);
            case SON -> Placeholder.of(Placeholder.Role.SON, at, target);
            case DAUGHTER -> Placeholder.of(Placeholder.Role.DAUGHTER, at, target);
            case CHILD -> Placeholder.of(Placeholder.Role.CHILD, at, target);
            case ELDER_BROTHER, YOUNGER_BROTHER, BROTHER -> Placeholder.of(Placeholder.Role.BROTHER, at, target);
            case ELDER_SISTER, YOUNGER_SISTER, SISTER -> Placeholder.of(Placeholder.Role.SISTER, at, target);
        };
    }

    private boolean mayBe(String person, Sex sex) {
        Sex known = family.sex(person);
        boolean open = sex == Sex.UNKNOWN || known == Sex.UNKNOWN || known == Sex.NOT_STATED;
        return open || known == sex;
    }

    private double shareOfNobodyKnown(KinStep step, Map<String, Double> candidates) {
        long known = candidates.keySet().stream()
                .filter(id -> !FamilyDraft.isPlaceholder(id))
                .count();
        if (known == 0) {
            return 1;
        }
        boolean both = step != KinStep.PARENT || known > 1;
        return step.relation() == Relation.PARENT ? (both ? ANOTHER_PARENT : 0.5) : SOMEBODY_ELSE;
    }

    /** Children stand below their parents: the nearest couple above a child weighs more. */
    private List<Chain> favourListedBelow(List<Chain> chains) {
        int nearest = Integer.MIN_VALUE;
        for (Chain chain : chains) {
            nearest = Math.max(nearest, above(chain));
        }
        List<Chain> favoured = new ArrayList<>(chains.size());
        for (Chain chain : chains) {
            boolean isNearest = nearest > Integer.MIN_VALUE && above(chain) == nearest;
            favoured.add(isNearest ? chain.because("listed-below", LISTED_BELOW) : chain);
        }
        return favoured;
    }

    /** Minus the places between a child and its would-be parent, or the parent's spouse, above it. */
    private int above(Chain chain) {
        if (chain.lastStep().relation() != Relation.CHILD || chain.steps().size() < 2) {
            return Integer.MIN_VALUE;
        }
        String child = chain.persons().get(chain.persons().size() - 1);
        int nearest = place(chain.bridge(), child);
        for (String spouse : family.related(chain.bridge(), Relation.SPOUSE).keySet()) {
            nearest = Math.max(nearest, place(spouse, child));
        }
        return nearest;
    }

    private int place(String above, String child) {
        int distance = likelihood.distance(above, child);
        return distance > 0 ? -distance : Integer.MIN_VALUE;
    }

    private static Relation inverse(Relation relation) {
        return switch (relation) {
            case PARENT -> Relation.CHILD;
            case CHILD -> Relation.PARENT;
            case SPOUSE -> Relation.SPOUSE;
            case SIBLING -> Relation.SIBLING;
        };
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
