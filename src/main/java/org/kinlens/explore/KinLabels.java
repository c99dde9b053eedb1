package org.kinlens.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.FamilyFact.Type;
import org.kinlens.explore.KinLabel.Mark;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;
import org.kinlens.kinship.KinTerms;

/**
 * Says of everybody in a family what he is to one of them: by the shortest way, and by blood beside it where a spouse is
 * kin as well. Ways that say the same in more steps (a father's wife who is one's mother) are not gone.
 */
public final class KinLabels {
    /** Steps of the longest way a tree of three generations up and down holds, with a marriage at its end. */
    private static final int MAX_STEPS = 2 * Reach.MAX + Reach.MAX + 1;

    private final Family family;
    private final KinTerms terms;
    private final Population people;
    private final Map<String, Integer> nodes = new HashMap<>();

    public KinLabels(Family family, KinTerms terms) {
        this.family = family;
        this.terms = terms;
        Population.Builder builder = Population.builder();
        List<FamilyMember> sorted = family.members().stream()
                .sorted(Comparator.comparing(FamilyMember::id))
                .toList();
        for (FamilyMember member : sorted) {
            LocalDate birth = member.birth();
            LocalDate last = member.birthLast() == null ? birth : member.birthLast();
            nodes.put(member.id(), nodes.size());
            builder.add(
                    member.id(),
                    member.sex(),
                    birth == null ? KinGraph.OPEN_START : (int) birth.toEpochDay(),
                    last == null ? KinGraph.OPEN_END : (int) last.toEpochDay(),
                    KinGraph.OPEN_END,
                    "",
                    member.placeholder(),
                    false);
        }
        this.people = builder.build();
    }

    /** Labels of all whom a way leads to from this person, by id; his own is "self". */
    public Map<String, KinLabel> relativeTo(String person) {
        Map<String, Way> any = ways(person, true);
        Map<String, Way> blood = ways(person, false);
        Map<String, KinLabel> labels = new HashMap<>();
        any.forEach((id, way) -> {
            List<Way> shown = new ArrayList<>(List.of(way));
            Way other = blood.get(id);
            if (other != null && !other.word.equals(way.word)) {
                shown.add(other);
            }
            labels.put(id, label(shown));
        });
        return labels;
    }

    private KinLabel label(List<Way> ways) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Way way : ways) {
            int[] path = way.persons.stream().mapToInt(this::node).toArray();
            zh.add(terms.zh(way.word, path, people));
            en.add(terms.en(way.word, path, people));
        }
        return new KinLabel(zh, en, marks(ways.get(0)));
    }

    private int node(String id) {
        return nodes.getOrDefault(id, -1);
    }

    private static Set<Mark> marks(Way way) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (FamilyFact fact : way.facts) {
            if (fact.isFormer()) {
                marks.add(Mark.FORMER);
            }
            if (fact.isHypothesis()) {
                marks.add(Mark.HYPOTHESIS);
            }
            if (fact.type() == Type.PARENT) {
                switch (fact.kind()) {
                    case ADOPTIVE -> marks.add(Mark.ADOPTIVE);
                    case STEP, STEP_RAISED -> marks.add(Mark.STEP);
                    case BIRTH, UNKNOWN -> {}
                }
            }
        }
        return marks;
    }

    /** A way through the family; {@code persons} begins with the one it starts from. */
    private record Way(String word, List<String> persons, List<FamilyFact> facts) {
        String end() {
            return persons.get(persons.size() - 1);
        }

        @Nullable
        String beforeEnd() {
            return persons.size() < 2 ? null : persons.get(persons.size() - 2);
        }

        long marriages() {
            return word.chars().filter(c -> c == 's').count();
        }

        Way then(char step, FamilyFact fact) {
            List<String> longer = new ArrayList<>(persons);
            longer.add(fact.other(end()));
            List<FamilyFact> more = new ArrayList<>(facts);
            more.add(fact);
            return new Way(word + step, List.copyOf(longer), List.copyOf(more));
        }
    }

    /** Among ways of one length: fewer marriages, then no open question, then by word and ids. */
    private static final Comparator<Way> BETTER_FIRST = Comparator.comparingLong(Way::marriages)
            .thenComparing(
                    way -> way.facts.stream().filter(FamilyFact::isHypothesis).count())
            .thenComparing(
                    way -> way.facts.stream().filter(FamilyFact::isFormer).count())
            .thenComparing(Way::word)
            .thenComparing(way -> String.join("\n", way.persons));

    private Map<String, Way> ways(String start, boolean marriages) {
        Map<String, Way> best = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        List<Way> frontier = List.of(new Way("", List.of(start), List.of()));
        best.put(start, frontier.get(0));
        for (int steps = 0; steps < MAX_STEPS && !frontier.isEmpty(); steps++) {
            List<Way> next = new ArrayList<>();
            for (Way way : frontier) {
                for (FamilyFact fact : family.factsOf(way.end())) {
                    char step = step(way.end(), fact);
                    if ((marriages || step != 's') && leads(way, step, fact.other(way.end()))) {
                        next.add(way.then(step, fact));
                    }
                }
            }
            next.sort(BETTER_FIRST);
            // Two ways that came by the same last step to the same person go on alike: the better one is enough.
            next.removeIf(way -> !seen.add(List.of(way.end(), way.word.substring(way.word.length() - 1), before(way))));
            next.forEach(way -> best.putIfAbsent(way.end(), way));
            frontier = next;
        }
        return best;
    }

    private static String before(Way way) {
        String before = way.beforeEnd();
        return before == null ? "" : before;
    }

    private static char step(String from, FamilyFact fact) {
        if (fact.type() == Type.SPOUSE) {
            return 's';
        }
        return fact.b().equals(from) ? 'p' : 'c';
    }

    /** False for steps back and for detours: a parent's spouse who is a parent, a spouse's child who is one's own. */
    private boolean leads(Way way, char step, String to) {
        if (way.persons.contains(to)) {
            return false;
        }
        if (way.word.isEmpty()) {
            return true;
        }
        char last = way.word.charAt(way.word.length() - 1);
        String before = before(way);
        boolean detour = (last == 'c' && step == 'p')
                || (last == 'p' && step == 's' && family.isParent(to, before))
                || (last == 's' && step == 'c' && family.isParent(before, to))
                || (last == 's' && step == 's');
        return !detour;
    }
}
