package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/**
 * A small made-up family with all that is awkward: cousins who marry, remarriage, half-siblings, parents not known,
 * step-parents, two facts for one edge, facts with and without dates, persons of whom nothing is known.
 */
record RandomFamily(int persons, List<Fact> facts, TreeSet<Integer> placeholders) {
    private static final float[] CONFIDENCES = {1f, 0.95f, 0.9f, 0.5f};

    /** One stored fact; {@code kind} is negative for a marriage of {@code a} and {@code b}, else a is b's parent. */
    record Fact(int a, int b, int kind, int from, int to, float confidence) {
        boolean isMarriage() {
            return kind < 0;
        }
    }

    static RandomFamily of(long seed) {
        Random random = new Random(seed);
        int persons = 2 + random.nextInt(13);
        List<Fact> facts = new ArrayList<>();
        for (int child = 1; child < persons; child++) {
            int parents = random.nextInt(4); // a person above the last two has nobody to be born of
            for (int i = 0; i < parents; i++) {
                facts.add(fact(random, random.nextInt(child), child, random.nextInt(5)));
            }
        }
        int marriages = random.nextInt(persons + 1);
        for (int i = 0; i < marriages; i++) {
            int a = random.nextInt(persons);
            int b = random.nextInt(persons);
            if (a != b) {
                facts.add(fact(random, a, b, KinGraph.NO_KIND));
            }
        }
        TreeSet<Integer> placeholders = new TreeSet<>();
        for (int person = 0; person < persons; person++) {
            if (random.nextInt(6) == 0) {
                placeholders.add(person);
            }
        }
        return new RandomFamily(persons, facts, placeholders);
    }

    private static Fact fact(Random random, int a, int b, int kind) {
        int from = random.nextInt(3) == 0 ? random.nextInt(40) : KinGraph.OPEN_START;
        int to = random.nextInt(3) == 0 ? 20 + random.nextInt(40) : KinGraph.OPEN_END;
        return new Fact(a, b, kind, from, to > from ? to : from + 1, CONFIDENCES[random.nextInt(CONFIDENCES.length)]);
    }

    KinGraph kin() {
        return kin(facts);
    }

    KinGraph kin(List<Fact> inThisOrder) {
        KinGraph.Builder graph = KinGraph.builder(persons);
        for (Fact fact : inThisOrder) {
            if (fact.isMarriage()) {
                graph.spouse(fact.a, fact.b, fact.from, fact.to, fact.confidence);
            } else {
                graph.parent(fact.a, fact.b, (byte) fact.kind, fact.from, fact.to, fact.confidence);
            }
        }
        return graph.build();
    }

    Population people() {
        Population.Builder people = Population.builder();
        for (int i = 0; i < persons; i++) {
            people.add(
                    "P%03d".formatted(i),
                    (byte) (i % 3),
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    KinGraph.OPEN_END,
                    "",
                    placeholders.contains(i),
                    false);
        }
        return people.build();
    }
}
