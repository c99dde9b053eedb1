package org.kinlens.kinship;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/** Persons of a path in short: sex and year of birth, one word each, as in {@code m1950 f ?1960}; node = place. */
final class Persons {
    private Persons() {}

    static Population of(String persons) {
        Population.Builder people = Population.builder();
        String[] all = persons.split(" ");
        for (int i = 0; i < all.length; i++) {
            int sex = "?mf".indexOf(all[i].charAt(0));
            String id = "P%02d".formatted(i);
            if (all[i].length() > 1) {
                int year = Integer.parseInt(all[i].substring(1));
                add(people, id, sex, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            } else {
                people.add(id, (byte) sex, Integer.MIN_VALUE, Integer.MAX_VALUE, KinGraph.OPEN_END, "", false, false);
            }
        }
        return people.build();
    }

    static void add(Population.Builder people, String id, int sex, LocalDate first, LocalDate last) {
        people.add(
                id, (byte) sex, (int) first.toEpochDay(), (int) last.toEpochDay(), KinGraph.OPEN_END, "", false, false);
    }

    /** The path from the first to the last. */
    static int[] forwards(Population people) {
        return IntStream.range(0, people.size()).toArray();
    }

    /** The same path from its other end. */
    static int[] backwards(Population people) {
        return IntStream.range(0, people.size()).map(i -> people.size() - 1 - i).toArray();
    }
}
