package org.kinlens.explore;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.ParentKind;

/**
 * A family as a drawing needs it: each person once, also where cousins marry or a widow marries again; a union for
 * every couple, from which the lines to their children go; persons in generations; siblings in birth order.
 *
 * <p>Pure: the same facts in any order give the same tree.
 */
public final class FamilyTree {
    /** Persons drawn at most; more cannot be read. */
    public static final int MAX_DRAWN = 300;

    private final Family family;
    private final String ego;
    private final Map<String, Integer> generations;
    private final List<Union> unions;
    private final List<String> order;
    private final Map<String, Integer> branches;
    private final int leftOut;

    /**
     * A couple, or one parent whose partner is not known.
     *
     * @param partners one or two ids, ascending
     * @param children in birth order
     * @param former true if the marriage ended other than by death
     * @param hypothesis true if the marriage rests on open questions only
     */
    public record Union(List<String> partners, List<Descent> children, boolean former, boolean hypothesis) {}

    /**
     * A line from a couple to a child.
     *
     * @param kind how they are parents
     * @param hypothesis true if it rests on open questions only
     */
    public record Descent(String child, ParentKind kind, boolean hypothesis) {}

    private FamilyTree(Family drawn, String ego, Map<String, Integer> branches) {
        this.family = drawn;
        this.ego = ego;
        this.branches = branches;
        this.leftOut = drawn.leftOut();
        this.generations = Generations.of(drawn, ego);
        this.unions = Couples.of(drawn);
        this.order = inOrder();
    }

    /**
     * The tree of a family.
     *
     * @param closed persons whose branches are not drawn
     */
    public static FamilyTree of(Family family, String ego, Collection<String> closed) {
        Branches all = new Branches(family, ego);
        List<String> open = all.open(closed);
        List<String> drawn = open.subList(0, Math.min(open.size(), MAX_DRAWN));
        Family shown = family.only(drawn, open.size() - drawn.size());
        Branches of = new Branches(shown, ego);
        Map<String, Integer> behind = new HashMap<>();
        for (String person : drawn) {
            behind.put(person, closed.contains(person) ? all.behind(person) : of.behind(person));
        }
        return new FamilyTree(shown, ego, behind);
    }

    public Family family() {
        return family;
    }

    public String ego() {
        return ego;
    }

    /** Persons as one reads a tree: the oldest generation first, in it couple by couple, siblings in birth order. */
    public List<String> order() {
        return order;
    }

    /** Couples in the order of their first partner. */
    public List<Union> unions() {
        return unions;
    }

    /** Unions of one person, the earlier marriage first. */
    public List<Union> unionsOf(String person) {
        return unions.stream()
                .filter(u -> u.partners().contains(person))
                .sorted(Comparator.comparing(this::begin, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Day of the marriage, else of the first child's birth. */
    private @Nullable LocalDate begin(Union union) {
        FamilyFact marriage = union.partners().size() == 2
                ? family.marriage(union.partners().get(0), union.partners().get(1))
                : null;
        if (marriage != null && marriage.from() != null) {
            return marriage.from();
        }
        return union.children().isEmpty()
                ? null
                : family.member(union.children().get(0).child()).birth();
    }

    /** Generations above (positive) or below the ego. */
    public int generation(String person) {
        return generations.getOrDefault(person, 0);
    }

    /** How many persons stand behind this one, drawn or, if its branch is closed, not drawn. */
    public int behind(String person) {
        return branches.getOrDefault(person, 0);
    }

    /** How many persons were found and are not drawn because there are too many, at least. */
    public int leftOut() {
        return leftOut;
    }

    /** Down from each ancestor: himself, his spouses, their children; then by generation without changing that order. */
    private List<String> inOrder() {
        Set<String> placed = new LinkedHashSet<>();
        family.members().stream()
                .sorted(Comparator.comparing((FamilyMember m) -> -generation(m.id()))
                        .thenComparing(m -> !family.parentsOf(m.id()).isEmpty())
                        .thenComparing(Family.BY_BIRTH))
                .forEach(m -> place(m.id(), placed));
        return placed.stream()
                .sorted(Comparator.comparing(id -> -generation(id)))
                .toList();
    }

    private void place(String person, Set<String> placed) {
        if (!placed.add(person)) {
            return;
        }
        List<Union> own = unionsOf(person);
        for (Union union : own) {
            union.partners().stream()
                    .filter(p -> !placed.contains(p) && family.parentsOf(p).isEmpty())
                    .forEach(p -> place(p, placed));
        }
        for (Union union : own) {
            union.children().forEach(c -> place(c.child(), placed));
        }
    }
}
