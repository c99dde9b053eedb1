package org.kinlens.intake.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who stands beside a record: the other members of its households, registered parents, children and spouses; and where it
 * lives.
 *
 * @param people at most {@link #MAX}, in order of their ids
 * @param addresses as written, with the township before them
 */
record Relatives(List<PersonRow> people, Set<String> addresses) {
    /** More is a hostel or a mistake, and says nothing of anybody in it. */
    static final int MAX = 24;

    static final Relatives UNKNOWN = new Relatives(List.of(), Set.of());
    /** That a number is someone else's too is a mistake of the register, not chance. */
    private static final double SAME_NATIONAL_ID = 1e-6;

    private static final double LEAST = 1e-5;

    Relatives {
        people = people.size() > MAX
                ? List.of()
                : people.stream()
                        .filter(PersonRow::isComparable)
                        .sorted(Comparator.comparing(PersonRow::id))
                        .toList();
        addresses = Set.copyOf(addresses);
    }

    /** True if one stands beside the other: people of one household, or kin of each other, are two. */
    boolean include(PersonRow person) {
        return people.stream().anyMatch(p -> p.id().equals(person.id()));
    }

    /** What two records have in common, and how probable that is among records of two persons. */
    record Shared(Level level, double u) {}

    /** Nothing if one of the two has no relatives on record. */
    static List<Shared> compare(PersonRow a, Relatives ofA, PersonRow b, Relatives ofB, Frequencies frequencies) {
        List<Shared> shared = new ArrayList<>(2);
        if (!ofA.addresses.isEmpty() && !ofB.addresses.isEmpty() && sameTownship(a, b)) {
            boolean equal = ofA.addresses.stream().anyMatch(ofB.addresses::contains);
            Level level = equal ? Level.RESIDENCE_EQUAL : Level.RESIDENCE_OTHER;
            shared.add(new Shared(level, level.assumedU()));
        }
        if (!ofA.people.isEmpty() && !ofB.people.isEmpty()) {
            shared.add(people(a, ofA.people, b, ofB.people, frequencies));
        }
        return shared;
    }

    private static boolean sameTownship(PersonRow a, PersonRow b) {
        Level place = Comparison.place(a.division(), b.division());
        return place == Level.PLACE_VILLAGE || place == Level.PLACE_TOWNSHIP;
    }

    private static Shared people(
            PersonRow a, List<PersonRow> ofA, PersonRow b, List<PersonRow> ofB, Frequencies frequencies) {
        // By name: two records of one relative on one side count once.
        Set<String> counted = new TreeSet<>();
        List<Double> chances = new ArrayList<>(4);
        for (PersonRow r : ofA) {
            for (PersonRow s : ofB) {
                boolean oneOfThePair = r.name().equals(a.name()) || r.name().equals(b.name());
                if (!oneOfThePair && isOne(r, s) && counted.add(r.name())) {
                    double byName = ofA.size() * ofB.size() * frequencies.ofName(r.name());
                    chances.add(Math.max(LEAST, Math.min(.5, r.sameNationalId(s) ? SAME_NATIONAL_ID : byName)));
                }
            }
        }
        chances.sort(null);
        return switch (chances.size()) {
            case 0 -> new Shared(Level.RELATIVES_NONE, Level.RELATIVES_NONE.assumedU());
            case 1 -> new Shared(Level.RELATIVES_ONE, chances.get(0));
            // Relatives come in families: a second one is no new chance, only a smaller one.
            default -> new Shared(Level.RELATIVES_SEVERAL, Math.max(LEAST, chances.get(0) * Math.sqrt(chances.get(1))));
        };
    }

    /** By number or by name, never by an earlier judgement: what a judgement rests on must not change when it is undone. */
    private static boolean isOne(PersonRow r, PersonRow s) {
        return r.sameNationalId(s) || r.name().equals(s.name()) && !r.contradicts(s);
    }

    @Override
    public String toString() {
        return "%d relatives".formatted(people.size());
    }
}
