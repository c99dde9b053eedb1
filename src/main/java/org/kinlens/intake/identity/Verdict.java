package org.kinlens.intake.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is one person, from everything that was judged: a person's word first, then national ids, then linkage from the surest
 * down. Nothing joins two records of whom a person said that they are two, not even by way of a third. The outcome depends on
 * the records and on what persons said, never on what came first.
 */
final class Verdict {
    private final PersonRow[] rows;
    private final Groups groups;
    private final Map<String, Integer> index;
    private final Map<Integer, List<Integer>> apart = new HashMap<>();
    private final List<Spoken> spoken = new ArrayList<>();

    /** A judgement and whether it is in force; {@code said} is what stands in the graph of a person's word. */
    record Spoken(
            JudgementKind kind,
            int record,
            int canonical,
            boolean inForce,
            @Nullable Link link,
            @Nullable Edge said) {}

    /**
     * @param rows in the order of records
     * @param words what persons said: edges of kind MANUAL, and NOT_SAME
     */
    Verdict(PersonRow[] rows, List<Link> links, List<Edge> words) {
        this.rows = rows;
        this.groups = new Groups(rows.length);
        this.index = new HashMap<>(rows.length * 2);
        for (int i = 0; i < rows.length; i++) {
            index.put(rows[i].id(), i);
        }
        List<Edge> manual = new ArrayList<>();
        for (Edge word : words) {
            Integer a = index.get(word.a());
            Integer b = index.get(word.b());
            if (a == null || b == null) {
                continue;
            } else if (word.type() == Edge.Type.NOT_SAME) {
                apart.computeIfAbsent(a, k -> new ArrayList<>(1)).add(b);
                apart.computeIfAbsent(b, k -> new ArrayList<>(1)).add(a);
            } else {
                manual.add(word);
            }
        }
        manual.sort(Comparator.comparing(Edge::b).thenComparing(Edge::a));
        for (Edge word : manual) {
            int a = index.getOrDefault(word.a(), -1);
            int b = index.getOrDefault(word.b(), -1);
            spoken.add(new Spoken(JudgementKind.MANUAL, a, b, join(a, b), null, word));
        }
        joinNationalIds();
        for (Link link : links) {
            int a = index.getOrDefault(link.record().id(), -1);
            int b = index.getOrDefault(link.canonical().id(), -1);
            spoken.add(new Spoken(JudgementKind.LINKAGE, a, b, join(a, b), link, null));
        }
    }

    List<Spoken> spoken() {
        return spoken;
    }

    /** The record that stands for a record's person. */
    PersonRow canonical(int record) {
        return rows[groups.head(record)];
    }

    /** Records of each person who has several, by the index of the one that stands for him. */
    Map<Integer, List<Integer>> clusters() {
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int i = 0; i < rows.length; i++) {
            if (!groups.alone(i)) {
                clusters.computeIfAbsent(groups.head(i), k -> new ArrayList<>(2))
                        .add(i);
            }
        }
        return clusters;
    }

    /** Puts together unless a person said that somebody of the one is nobody of the other. */
    private boolean join(int a, int b) {
        if (!groups.together(a, b) && areApart(a, b)) {
            return false;
        }
        groups.join(a, b);
        return true;
    }

    private boolean areApart(int a, int b) {
        return groups.any(a, x -> apart.getOrDefault(x, List.of()).stream().anyMatch(y -> groups.together(y, b)));
    }

    /** Each record of a number joins the first person of that number that it may join. */
    private void joinNationalIds() {
        Groups numbers = Linkage.byNationalId(rows);
        Map<Integer, List<Integer>> heads = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            if (numbers.alone(i)) {
                continue;
            }
            List<Integer> persons = heads.computeIfAbsent(numbers.head(i), k -> new ArrayList<>(1));
            int record = i;
            int head = persons.stream()
                    .filter(h -> groups.together(h, record))
                    .findFirst()
                    .or(() -> persons.stream().filter(h -> !areApart(record, h)).findFirst())
                    .orElse(-1);
            if (head < 0) {
                persons.add(i);
            } else {
                groups.join(i, head);
                spoken.add(new Spoken(JudgementKind.NATIONAL_ID, i, head, true, null, null));
            }
        }
    }
}
