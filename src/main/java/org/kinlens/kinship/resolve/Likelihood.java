package org.kinlens.kinship.resolve;

import java.util.List;
import java.util.Map;
import org.kinlens.kinship.KinStep;
import org.kinlens.kinship.KinStep.Relation;
import org.kinlens.register.Sex;

/**
 * How likely a step between two persons is, by their ages, sexes and surnames, what records say of either, and where
 * they stand in the register. Weights compare the readings of one row with each other and mean nothing else; the widths
 * are those of rural registers: wives two years younger (sd 6), parents 26 years older (sd 8).
 *
 * <p>Surnames are weak: one newborn in thirteen had the mother's in 2020, and sons-in-law may move in. Household
 * registers are filled in a fixed order, couples and their children together (公通字〔1995〕91号), so the next line weighs more.
 */
final class Likelihood {
    /** Records state every step: the row adds nothing and all other ways are out. */
    static final double SETTLED = 1_000;
    /** A man and a woman of one surname marry seldom, and brothers and sisters stand next to each other in a register. */
    private static final double SAME_SURNAME_COUPLE = 0.1;

    private static final double NO_AGES = 0.5;
    private static final double UNFIT = 0.02;
    private static final double IMPOSSIBLE = 0.001;
    private static final double TAKEN = 0.04;

    private final Clues clues;
    private final FamilyDraft family;
    private final Map<String, Integer> listOrder;

    Likelihood(Clues clues, FamilyDraft family, Map<String, Integer> listOrder) {
        this.clues = clues;
        this.family = family;
        this.listOrder = listOrder;
    }

    /** Weight of a step, with what speaks for it. */
    record Score(double weight, List<String> reasons) {}

    Score of(KinStep step, String from, String to) {
        if (isStated(step, from, to)) {
            return new Score(1, List.of("stated-elsewhere"));
        }
        return switch (step.relation()) {
            case SPOUSE -> couple(from, to);
            case CHILD -> parent(from, to);
            case PARENT -> parent(to, from);
            case SIBLING -> siblings(step, from, to);
        };
    }

    boolean isStated(KinStep step, String from, String to) {
        return step.relation() == Relation.SIBLING
                ? family.areStatedSiblings(from, to)
                : family.isStated(from, step.relation(), to);
    }

    private Score couple(String from, String to) {
        Sex a = family.sex(from);
        Sex b = family.sex(to);
        if (isKnown(a) && a == b) {
            return new Score(IMPOSSIBLE, List.of());
        }
        double younger = clues.of(to).born() - clues.of(from).born();
        boolean fromIsWife = a == Sex.FEMALE || b == Sex.MALE;
        double weight = bell(fromIsWife ? -younger : younger, 2, 6);
        boolean fits = weight > NO_AGES;
        String surname = clues.of(from).surname();
        if (!surname.isEmpty() && surname.equals(clues.of(to).surname())) {
            weight *= SAME_SURNAME_COUPLE;
        }
        if (hasOtherThan(from, Relation.SPOUSE, to) || hasOtherThan(to, Relation.SPOUSE, from)) {
            weight *= TAKEN;
        }
        int distance = distance(from, to);
        if (distance == 1) {
            return new Score(weight * 4, fits ? List.of("listed-next", "age-fits") : List.of("listed-next"));
        }
        return new Score(distance < 0 ? weight / 2 : weight, fits ? List.of("age-fits") : List.of());
    }

    private Score parent(String parent, String child) {
        double gap = clues.of(child).born() - clues.of(parent).born();
        double weight = gap < 13 || gap > (family.sex(parent) == Sex.FEMALE ? 52 : 75) ? IMPOSSIBLE : bell(gap, 26, 8);
        boolean fits = weight > NO_AGES;
        for (String other : family.stated(child, Relation.PARENT)) {
            if (!other.equals(parent) && isKnown(family.sex(parent)) && family.sex(other) == family.sex(parent)) {
                weight *= TAKEN;
            }
            if (family.isStated(parent, Relation.SPOUSE, other)) {
                return new Score(weight * 50, List.of("married-to-other-parent"));
            }
        }
        String surname = clues.of(parent).surname();
        boolean namesKnown =
                !surname.isEmpty() && !clues.of(child).surname().isEmpty() && family.sex(parent) == Sex.MALE;
        if (namesKnown && surname.equals(clues.of(child).surname())) {
            return new Score(weight * 1.6, fits ? List.of("same-surname", "age-fits") : List.of("same-surname"));
        }
        return new Score(namesKnown ? weight / 4 : weight, fits ? List.of("age-fits") : List.of());
    }

    private Score siblings(KinStep step, String from, String to) {
        double younger = clues.of(to).born() - clues.of(from).born();
        double weight = Double.isNaN(younger) ? NO_AGES : Math.abs(younger) > 30 ? UNFIT : 1;
        if (step.seniority() != 0 && younger * step.seniority() > 0) {
            weight *= UNFIT;
        }
        return new Score(weight, List.of());
    }

    /** Places by which the second stands below the first in the register; 0 if either has none. */
    int distance(String first, String second) {
        Integer a = listOrder.get(first);
        Integer b = listOrder.get(second);
        return a == null || b == null ? 0 : b - a;
    }

    private boolean hasOtherThan(String id, Relation relation, String one) {
        return family.stated(id, relation).stream().anyMatch(other -> !other.equals(one));
    }

    private static boolean isKnown(Sex sex) {
        return sex == Sex.MALE || sex == Sex.FEMALE;
    }

    /** A bell of height 1 that never falls below {@link #UNFIT}; {@link #NO_AGES} where an age is missing. */
    private static double bell(double value, double mean, double deviation) {
        if (Double.isNaN(value)) {
            return NO_AGES;
        }
        double off = (value - mean) / deviation;
        return Math.max(UNFIT, Math.exp(-off * off / 2));
    }
}
