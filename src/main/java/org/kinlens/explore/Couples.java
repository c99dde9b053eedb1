package org.kinlens.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.FamilyFact.Type;
import org.kinlens.explore.FamilyTree.Descent;
import org.kinlens.explore.FamilyTree.Union;
import org.kinlens.register.ParentKind;
import org.kinlens.register.Sex;

/** Sorts the parents of each child into couples, so that one line leads from a couple to each of its children. */
final class Couples {
    private final Family family;
    private final Map<String, List<String>> partners = new TreeMap<>();
    private final Map<String, List<Descent>> children = new TreeMap<>();

    private Couples(Family family) {
        this.family = family;
    }

    /** All unions, by partners; children in birth order. */
    static List<Union> of(Family family) {
        Couples couples = new Couples(family);
        family.facts().stream().filter(f -> f.type() == Type.SPOUSE).forEach(f -> couples.key(List.of(f.a(), f.b())));
        family.members().stream().map(FamilyMember::id).sorted().forEach(couples::place);
        return couples.unions();
    }

    private void place(String child) {
        List<FamilyFact> facts = family.parentsOf(child);
        for (Bond bond : Bond.values()) {
            List<FamilyFact> left = new ArrayList<>(
                    facts.stream().filter(f -> Bond.of(f.kind()) == bond).toList());
            while (!left.isEmpty()) {
                FamilyFact first = left.remove(0);
                FamilyFact second = partner(first, left);
                left.remove(second);
                List<FamilyFact> pair = second == null ? List.of(first) : List.of(first, second);
                List<String> parents =
                        new ArrayList<>(pair.stream().map(FamilyFact::a).toList());
                if (second == null && bond == Bond.STEP) {
                    spouseAmong(first.a(), facts).ifPresent(parents::add);
                }
                ParentKind kind = pair.stream()
                        .map(FamilyFact::kind)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                boolean open = pair.stream().anyMatch(FamilyFact::isHypothesis);
                children.computeIfAbsent(key(parents), k -> new ArrayList<>()).add(new Descent(child, kind, open));
            }
        }
    }

    /** The one of the others who is married to the first; else the only other one, unless both are of one sex. */
    private @Nullable FamilyFact partner(FamilyFact first, List<FamilyFact> others) {
        for (FamilyFact other : others) {
            if (family.marriage(first.a(), other.a()) != null) {
                return other;
            }
        }
        boolean couple =
                others.size() == 1 && mayBeCouple(first.a(), others.get(0).a());
        return couple ? others.get(0) : null;
    }

    private boolean mayBeCouple(String one, String other) {
        byte sex = family.member(one).sex();
        boolean known = sex == Sex.MALE.code() || sex == Sex.FEMALE.code();
        return !known || sex != family.member(other).sex();
    }

    /** A step-parent is one by his marriage to a parent. */
    private Optional<String> spouseAmong(String stepParent, List<FamilyFact> parents) {
        return parents.stream()
                .map(FamilyFact::a)
                .filter(p -> family.marriage(stepParent, p) != null)
                .findFirst();
    }

    private String key(List<String> persons) {
        List<String> sorted = persons.stream().sorted().toList();
        String key = String.join("\n", sorted);
        partners.putIfAbsent(key, sorted);
        return key;
    }

    private List<Union> unions() {
        List<Union> unions = new ArrayList<>();
        partners.forEach((key, couple) -> {
            FamilyFact marriage = couple.size() == 2 ? family.marriage(couple.get(0), couple.get(1)) : null;
            Set<Descent> own = new LinkedHashSet<>(children.getOrDefault(key, List.of()));
            unions.add(new Union(
                    couple,
                    own.stream()
                            .sorted(Comparator.comparing((Descent d) -> family.member(d.child()), Family.BY_BIRTH))
                            .toList(),
                    marriage != null && marriage.isFormer(),
                    marriage != null && marriage.isHypothesis()));
        });
        return unions;
    }

    /** Parents of one bond to the child make a couple; those of different bonds do not. */
    private enum Bond {
        BLOOD,
        ADOPTION,
        STEP;

        static Bond of(ParentKind kind) {
            return switch (kind) {
                case BIRTH, UNKNOWN -> BLOOD;
                case ADOPTIVE -> ADOPTION;
                case STEP_RAISED, STEP -> STEP;
            };
        }
    }
}
