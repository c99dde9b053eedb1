package org.kinlens.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

/** A small family written as code; persons are born in the year that stands behind their name. */
final class Kin {
    private final Map<String, FamilyMember> members = new LinkedHashMap<>();
    private final List<FamilyFact> facts = new ArrayList<>();

    Kin man(String id, int born) {
        return person(id, 1, born, null);
    }

    Kin woman(String id, int born) {
        return person(id, 2, born, null);
    }

    Kin person(String id, int sex, int born, @Nullable LocalDate death) {
        LocalDate birth = LocalDate.of(born, 1, 1);
        members.put(id, new FamilyMember(id, id, (byte) sex, birth, null, death, false));
        return this;
    }

    Kin unknown(String id) {
        members.put(id, new FamilyMember(id, id, (byte) 0, null, null, null, true));
        return this;
    }

    Kin parents(String father, String mother, String... children) {
        for (String child : children) {
            parent(father, child, ParentKind.BIRTH).parent(mother, child, ParentKind.BIRTH);
        }
        return this;
    }

    Kin parent(String parent, String child, ParentKind kind) {
        facts.add(new FamilyFact(FamilyFact.Type.PARENT, parent, child, List.of(source("parentage", kind))));
        return this;
    }

    Kin guessedParent(String parent, String child, double confidence) {
        facts.add(new FamilyFact(
                FamilyFact.Type.PARENT,
                parent,
                child,
                List.of(new FactSource(
                        ParentKind.UNKNOWN,
                        null,
                        null,
                        null,
                        false,
                        confidence,
                        "household_member",
                        "",
                        null,
                        "41",
                        "H1",
                        true,
                        "Q1"))));
        return this;
    }

    Kin married(String a, String b, int year) {
        return marriage(a, b, year, null, null);
    }

    Kin marriage(String a, String b, int year, @Nullable Integer until, @Nullable EndReason reason) {
        boolean inOrder = a.compareTo(b) < 0;
        facts.add(new FamilyFact(
                FamilyFact.Type.SPOUSE,
                inOrder ? a : b,
                inOrder ? b : a,
                List.of(new FactSource(
                        ParentKind.UNKNOWN,
                        LocalDate.of(year, 1, 1),
                        until == null ? null : LocalDate.of(until, 1, 1),
                        reason,
                        false,
                        1,
                        "marriage",
                        "",
                        null,
                        null,
                        null,
                        false,
                        null))));
        return this;
    }

    static FactSource source(String feed, ParentKind kind) {
        return new FactSource(kind, null, null, null, false, 0.9, feed, "", null, null, null, false, null);
    }

    /** What the tree of a person would be made of, read in an order of its own. */
    Family around(String ego, int up, int down, long seed) {
        List<FamilyFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        FamilySearch.Found found =
                new FamilySearch(new Reach(up, down), 1000, ids -> touching(shuffled, ids)).around(ego);
        return new Family(found.persons().stream().map(members::get).toList(), found.facts(), found.leftOut());
    }

    Family around(String ego) {
        return around(ego, 2, 2, 1);
    }

    FamilyTree tree(String ego) {
        return FamilyTree.of(around(ego), ego, List.of());
    }

    private static List<FamilyFact> touching(List<FamilyFact> facts, Collection<String> ids) {
        return facts.stream()
                .filter(f -> ids.contains(f.a()) || ids.contains(f.b()))
                .toList();
    }

    /**
     * Two brothers, a widow who married the younger after the elder, and cousins who married:
     *
     * <pre>
     *        gf ═ gm                      generation 2
     *    ┌─────┼──────────┐
     *  elder ═ widow ═ younger   aunt ═ uncle      1
     *     │       │                │
     *    ego     half             cousin           0     ego ═ cousin
     *                    child                    -1
     * </pre>
     */
    static Kin twoBrothers() {
        return new Kin()
                .person("gf", 1, 1930, LocalDate.of(1999, 3, 4))
                .woman("gm", 1932)
                .person("elder", 1, 1955, LocalDate.of(1983, 5, 6))
                .woman("widow", 1957)
                .man("younger", 1960)
                .woman("aunt", 1962)
                .man("uncle", 1961)
                .man("ego", 1980)
                .woman("half", 1986)
                .woman("cousin", 1984)
                .man("child", 2010)
                .married("gf", "gm", 1952)
                .marriage("elder", "widow", 1978, 1983, EndReason.DEATH)
                .married("younger", "widow", 1985)
                .married("aunt", "uncle", 1982)
                .married("ego", "cousin", 2008)
                .parents("gf", "gm", "elder", "younger", "aunt")
                .parents("elder", "widow", "ego")
                .parents("younger", "widow", "half")
                .parents("uncle", "aunt", "cousin")
                .parents("ego", "cousin", "child");
    }
}
