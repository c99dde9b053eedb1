package org.kinlens.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinlens.graph.KinGraph;

/**
 * The definition of a tie written down as plainly as possible, to check the fast search against: walk every sequence of
 * facts up to five steps by recursion, then throw away what is no tie. Shares no code with the search.
 */
final class NaiveTies {
    private final RandomFamily family;
    private final ScopeProfile profile;
    private final List<RandomFamily.Fact> counting;

    NaiveTies(RandomFamily family, ScopeProfile profile) {
        this.family = family;
        this.profile = profile;
        this.counting = family.facts().stream()
                .filter(fact -> fact.kind() != KinGraph.STEP || profile.step())
                .toList();
    }

    /** Lines "word persons days", each with the confidence of the best facts that prove it. */
    Map<String, Double> from(int official) {
        Map<String, Double> ties = new HashMap<>();
        if (profile.self()) {
            ties.put(" [%d] null null".formatted(official), 1.0);
        }
        extend(new ArrayList<>(List.of(official)), "", List.of(), ties);
        return ties;
    }

    static String line(Path path) {
        List<Integer> persons = new ArrayList<>();
        for (int node : path.nodes()) {
            persons.add(node);
        }
        return "%s %s %s %s"
                .formatted(
                        path.word(),
                        persons,
                        path.validity().from(),
                        path.validity().to());
    }

    private void extend(List<Integer> persons, String word, List<RandomFamily.Fact> used, Map<String, Double> ties) {
        if (isTie(persons, word, used)) {
            int from = used.stream().mapToInt(RandomFamily.Fact::from).max().orElseThrow();
            int to = used.stream().mapToInt(RandomFamily.Fact::to).min().orElseThrow();
            double confidence =
                    used.stream().mapToDouble(RandomFamily.Fact::confidence).reduce(1, (x, y) -> x * y);
            String line = "%s %s %s %s"
                    .formatted(
                            word,
                            persons,
                            from == KinGraph.OPEN_START ? null : LocalDate.ofEpochDay(from),
                            to == KinGraph.OPEN_END ? null : LocalDate.ofEpochDay(to));
            ties.merge(line, confidence, Math::max);
        }
        if (profile.words().stream().noneMatch(longer -> longer.startsWith(word) && !longer.equals(word))) {
            return;
        }
        int last = persons.get(persons.size() - 1);
        for (RandomFamily.Fact fact : counting) {
            if (fact.isMarriage() && fact.a() == last) {
                step(persons, word + "s", used, fact, fact.b(), ties);
            }
            if (fact.isMarriage() && fact.b() == last) {
                step(persons, word + "s", used, fact, fact.a(), ties);
            }
            if (!fact.isMarriage() && fact.b() == last) {
                step(persons, word + "p", used, fact, fact.a(), ties);
            }
            if (!fact.isMarriage() && fact.a() == last) {
                step(persons, word + "c", used, fact, fact.b(), ties);
            }
        }
    }

    private void step(
            List<Integer> persons,
            String word,
            List<RandomFamily.Fact> used,
            RandomFamily.Fact fact,
            int next,
            Map<String, Double> ties) {
        List<Integer> further = new ArrayList<>(persons);
        further.add(next);
        List<RandomFamily.Fact> facts = new ArrayList<>(used);
        facts.add(fact);
        extend(further, word, facts, ties);
    }

    private boolean isTie(List<Integer> persons, String word, List<RandomFamily.Fact> used) {
        boolean simple = Set.copyOf(persons).size() == persons.size();
        boolean overlap = used.stream().allMatch(x -> used.stream().allMatch(y -> x.from() < y.to()));
        return profile.words().contains(word)
                && simple
                && overlap
                && !isReducible(persons, word)
                && isFull(persons, word);
    }

    private boolean isReducible(List<Integer> persons, String word) {
        for (int i = 0; i + 2 <= word.length(); i++) {
            int a = persons.get(i);
            int c = persons.get(i + 2);
            String pair = word.substring(i, i + 2);
            if (pair.equals("cp")
                    || pair.equals("ps") && parents(a).contains(c)
                    || pair.equals("sc") && parents(c).contains(a)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFull(List<Integer> persons, String word) {
        if (!profile.fullWords().contains(word)) {
            return true;
        }
        for (int i = 0; i + 2 <= word.length(); i++) {
            if (word.startsWith("pc", i)) {
                Set<Integer> shared = parents(persons.get(i));
                shared.retainAll(parents(persons.get(i + 2)));
                shared.removeAll(family.placeholders());
                if (shared.size() < 2) {
                    return false;
                }
            }
        }
        return true;
    }

    private Set<Integer> parents(int child) {
        return counting.stream()
                .filter(fact -> !fact.isMarriage() && fact.b() == child)
                .map(RandomFamily.Fact::a)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
