package org.kinlens.county;

import java.time.LocalDate;

/**
 * Writes the household registers: the current one of the whole county and, for some villages, those of 2000 and 1990.
 * Facts that a one-step relation code shows are noted in the {@link Evidence}.
 */
final class Registers {
    /** Every fourth village kept its register of 2000, every eighth that of 1990. */
    private static final int ARCHIVE_2000_EVERY = 4;

    private static final int ARCHIVE_1990_EVERY = 8;
    private static final double GENERIC_CODES = .05;
    private static final int HEAD_RETIRES = 75;

    private final People people;
    private final Villages villages;
    private final Evidence evidence;
    private final Identities identities;
    private final Feeds feeds;
    private final long seed;
    private int numbered;

    /** Day on which the register in hand was closed; {@link People#NEVER} for the current one. */
    private int closedOn = People.NEVER;

    private int openedOn = People.ALWAYS;

    Registers(People people, Villages villages, Evidence evidence, Identities identities, Feeds feeds, long seed) {
        this.people = people;
        this.villages = villages;
        this.evidence = evidence;
        this.identities = identities;
        this.feeds = feeds;
        this.seed = seed;
    }

    /** Marks whom the archived registers list; must run before national ids are numbered. */
    static void markArchived(People people, Evidence evidence, long seed) {
        for (int year : new int[] {2000, 1990}) {
            Households archive = Households.on(countDay(year), people, seed);
            Households.Grouped grouped = archive.grouped();
            for (int h = 0; h < archive.count(); h++) {
                int from = grouped.start()[h];
                int to = grouped.start()[h + 1];
                if (inArchive(people, seed, year, grouped.members(), from, to)) {
                    for (int slot = from; slot < to; slot++) {
                        evidence.written.set(grouped.members()[slot]);
                    }
                }
            }
        }
    }

    /** Writes all registers; {@code current} keeps its numbers as household ids. */
    void write(Households current) {
        Households.Grouped grouped = current.grouped();
        Relation relation = new Relation(people, current.day());
        for (int h = 0; h < current.count(); h++) {
            household(relation, current.day(), grouped.members(), grouped.start()[h], grouped.start()[h + 1]);
        }
        for (int year : new int[] {2000, 1990}) {
            archive(year);
        }
    }

    String householdId(int number) {
        return number < 0 ? "" : Feed.id("H" + villages.area().substring(4), number + 1, 7);
    }

    private void archive(int year) {
        int day = countDay(year);
        openedOn = (int) LocalDate.of(year - 5, 9, 1).toEpochDay();
        closedOn = (int) LocalDate.of(year + 3, 12, 1).toEpochDay();
        Households archive = Households.on(day, people, seed);
        Households.Grouped grouped = archive.grouped();
        Relation relation = new Relation(people, day);
        for (int h = 0; h < archive.count(); h++) {
            int from = grouped.start()[h];
            int to = grouped.start()[h + 1];
            if (inArchive(people, seed, year, grouped.members(), from, to)) {
                household(relation, day, grouped.members(), from, to);
            }
        }
    }

    private static int countDay(int year) {
        return (int) LocalDate.of(year, 11, 1).toEpochDay();
    }

    /** Registers of couples who divorced later were renewed and are not in the archive. */
    private static boolean inArchive(People people, long seed, int year, int[] members, int from, int to) {
        int every = year == 2000 ? ARCHIVE_2000_EVERY : ARCHIVE_1990_EVERY;
        if (from == to || Math.floorMod(people.village[members[from]] + seed, (long) every) != 0) {
            return false;
        }
        for (int slot = from; slot < to; slot++) {
            int person = members[slot];
            for (int m = people.lastMarriage[person]; m >= 0; m = people.earlierMarriage(m, person)) {
                if (people.divorced[m]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void household(Relation relation, int day, int[] members, int from, int to) {
        String household = householdId(numbered++);
        int head = members[head(members, from, to, day)];
        int village = people.village[head];
        String place = villages.name(village).replace("村委会", "村").replace("社区居委会", "社区");
        String address = place + (1 + Math.floorMod(numbered * 7, 12)) + "组" + (1 + numbered % 180) + "号";
        feeds.household.row(household, "FAMILY", address, villages.code(village));
        String[] codes = new String[to - from];
        long[] order = new long[to - from];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = relation.code(head, members[from + i]);
            order[i] = formOrder(codes[i], members[from + i], day) * 64 + Math.min(i, 63);
        }
        java.util.Arrays.sort(order);
        boolean generic = Dice.share(seed, numbered, 41) < GENERIC_CODES;
        for (int i = 0; i < order.length; i++) {
            int slot = (int) (order[i] % 64);
            int person = members[from + slot];
            note(head, person, codes[slot], day);
            String code = generic ? generic(codes[slot]) : codes[slot];
            feeds.member.row(
                    household,
                    identities.id(person),
                    code,
                    "GBT4761-2008",
                    Integer.toString(i + 1),
                    Feed.date(enteredOn(person, day)),
                    Feed.date(leftOn(person, day)));
        }
    }

    /** Slot of the head: the eldest married man, his grown son once he is old, else a widow, else the eldest. */
    private int head(int[] members, int from, int to, int day) {
        int best = from;
        double bestRank = -1;
        for (int slot = from; slot < to; slot++) {
            int person = members[slot];
            int age = people.age(person, day);
            boolean married = people.firstMarried[person] <= day;
            boolean man = people.sex[person] == People.MALE;
            double rank = age < 18 ? 0 : man && married ? age < HEAD_RETIRES ? 4 : 2.5 : married ? 2 : man ? 3 : 1;
            rank += Math.min(age, 110) / 250.0;
            if (rank > bestRank) {
                bestRank = rank;
                best = slot;
            }
        }
        return best;
    }

    /** By class of the relation, then seniority; a child's spouse directly after the child. */
    private long formOrder(String code, int person, int day) {
        int anchor = person;
        int after = 0;
        int spouse = people.spouseOn(person, day);
        if (spouse >= 0 && (code.equals("38") || code.equals("28") || code.equals("45") || code.equals("46"))) {
            anchor = spouse;
            after = 1;
        }
        return (Relation.place(code) * 1_000_000L + people.birth[anchor] + 200_000L) * 2 + after;
    }

    private void note(int head, int person, String code, int day) {
        char kind = code.charAt(0);
        if (code.equals("11") || code.equals("12")) {
            for (int m = people.lastMarriage[head]; m >= 0; m = people.earlierMarriage(m, head)) {
                if (people.partner(m, head) == person && people.married[m] <= day && people.ended[m] > day) {
                    evidence.marriageInRegister(m);
                }
            }
        } else if ((kind == '2' || kind == '3')
                && people.isParent(head, person)
                && !code.equals("28")
                && !code.equals("38")) {
            evidence.parentInRegister(head, person);
        } else if (code.equals("51") || code.equals("52")) {
            evidence.parentInRegister(person, head);
        }
    }

    private static String generic(String code) {
        int number = Integer.parseInt(code);
        if (number == 11 || number == 12) {
            return "10";
        }
        if (number >= 21 && number <= 26) {
            return "20";
        }
        if (number >= 31 && number <= 36) {
            return "30";
        }
        return number == 51 || number == 52 ? "50" : code;
    }

    private int enteredOn(int person, int day) {
        int start = openedOn;
        if (people.firstMarried[person] > day || people.birth[person] > start && start != People.ALWAYS) {
            start = Math.max(start, people.birth[person]);
        }
        if (people.sex[person] == People.FEMALE && people.lastMarriage[person] >= 0) {
            for (int m = people.lastMarriage[person]; m >= 0; m = people.earlierMarriage(m, person)) {
                if (people.married[m] <= day && people.ended[m] > day) {
                    start = Math.max(start, people.married[m]);
                }
            }
        }
        return start;
    }

    private int leftOn(int person, int day) {
        int end = Math.min(closedOn, Math.min(people.death[person], people.left[person]));
        for (int m = people.lastMarriage[person];
                m >= 0 && closedOn != People.NEVER;
                m = people.earlierMarriage(m, person)) {
            if (people.sex[person] == People.FEMALE && people.married[m] > day) {
                end = Math.min(end, people.married[m]);
            }
        }
        return end;
    }
}
