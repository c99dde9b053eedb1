package org.kinlens.county;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Writes the household registers: the current one of the whole county and those archived in 2003 and 1993, each with the
 * head of its day. Where a head dies while an archived register is in use, the codes are told anew from the next one.
 * All registers are noted in the {@link Evidence}, those that the regime does not write as well.
 */
final class Registers {
    private static final int[] ARCHIVES = {2000, 1990};
    /** Every fourth village kept its register of 2000, every eighth that of 1990 ({@link Regime#MIXED}). */
    private static final int SOME_OF_2000 = 4;

    private static final int SOME_OF_1990 = 8;
    private static final int HEAD_RETIRES = 75;
    private static final int OF_AGE = 18;

    private final People people;
    private final Villages villages;
    private final RegisterReading reading;
    private final Identities identities;
    private final Feeds feeds;
    private final Regime regime;
    private final long seed;
    private int numbered;

    Registers(
            People people,
            Villages villages,
            Evidence evidence,
            Identities identities,
            Feeds feeds,
            Regime regime,
            long seed) {
        this.people = people;
        this.villages = villages;
        this.identities = identities;
        this.feeds = feeds;
        this.regime = regime;
        this.seed = seed;
        reading = new RegisterReading(people, evidence);
    }

    /** One register: of which day, in use from when to when, and what is shown by it. */
    private record Book(int day, int opened, int closed, int plain, int resolved) {
        static Book current(int day) {
            return new Book(day, People.ALWAYS, People.NEVER, Evidence.NOW_PLAIN, Evidence.NOW);
        }

        static Book archived(int year, boolean ofSome) {
            int plain = Evidence.OLD_PLAIN | (ofSome ? Evidence.SOME_PLAIN : 0);
            int resolved = Evidence.OLD | (ofSome ? Evidence.SOME : 0);
            int opened = (int) LocalDate.of(year - 5, 9, 1).toEpochDay();
            int closed = (int) LocalDate.of(year + 3, 12, 1).toEpochDay();
            return new Book(countDay(year), opened, closed, plain, resolved);
        }

        boolean isCurrent() {
            return closed == People.NEVER;
        }

        /** The same book read from a later day on. */
        Book from(int later) {
            return new Book(later, later, closed, plain, resolved);
        }
    }

    /** The households of the archived registers, the later one first. */
    static Households[] archived(People people, long seed) {
        Households[] archives = new Households[ARCHIVES.length];
        for (int i = 0; i < ARCHIVES.length; i++) {
            archives[i] = Households.on(countDay(ARCHIVES[i]), people, seed);
        }
        return archives;
    }

    /** Marks whom the archived registers list; must run before national ids are numbered. */
    static void markArchived(People people, Evidence evidence, Households[] archives) {
        for (Households archive : archives) {
            Households.Grouped grouped = archive.grouped();
            for (int h = 0; h < archive.count(); h++) {
                int from = grouped.start()[h];
                int to = grouped.start()[h + 1];
                if (wasKept(people, grouped.members(), from, to)) {
                    for (int slot = from; slot < to; slot++) {
                        evidence.written.set(grouped.members()[slot]);
                    }
                }
            }
        }
    }

    /** Writes all registers; {@code current} keeps its numbers as household ids. */
    void write(Households current, Households[] archives) {
        Households.Grouped grouped = current.grouped();
        Book book = Book.current(current.day());
        Relation relation = new Relation(people, book.day());
        for (int h = 0; h < current.count(); h++) {
            int[] members = Arrays.copyOfRange(grouped.members(), grouped.start()[h], grouped.start()[h + 1]);
            page(book, relation, members, true);
        }
        for (int i = 0; i < ARCHIVES.length; i++) {
            archive(ARCHIVES[i], archives[i]);
        }
    }

    String householdId(int number) {
        return number < 0 ? "" : Feed.id("H" + villages.area().substring(4), number + 1, 7);
    }

    private void archive(int year, Households archive) {
        Households.Grouped grouped = archive.grouped();
        Book ofSome = Book.archived(year, true);
        Book ofOthers = Book.archived(year, false);
        Relation relation = new Relation(people, ofSome.day());
        int every = year == 2000 ? SOME_OF_2000 : SOME_OF_1990;
        for (int h = 0; h < archive.count(); h++) {
            int[] members = Arrays.copyOfRange(grouped.members(), grouped.start()[h], grouped.start()[h + 1]);
            if (wasKept(people, members, 0, members.length)) {
                boolean some = Math.floorMod(people.village[members[0]] + seed, (long) every) == 0;
                page(some ? ofSome : ofOthers, relation, members, regime.hasArchive(some));
            }
        }
    }

    private static int countDay(int year) {
        return (int) LocalDate.of(year, 11, 1).toEpochDay();
    }

    /** Registers of couples who divorced later were renewed and are not in the archive. */
    private static boolean wasKept(People people, int[] members, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            int person = members[slot];
            for (int m = people.lastMarriage[person]; m >= 0; m = people.earlierMarriage(m, person)) {
                if (people.divorced[m]) {
                    return false;
                }
            }
        }
        return from < to;
    }

    private void page(Book book, Relation relation, int[] members, boolean written) {
        int household = numbered++;
        int head = members[head(members, book.day())];
        int village = people.village[head];
        boolean inspur = Math.floorMod(village + seed, (long) Rates.SECOND_CODE_SET_EVERY) == 1;
        if (written) {
            String place = villages.name(village).replace("村委会", "村").replace("社区居委会", "社区");
            String address = place + (1 + Math.floorMod(numbered * 7, 12)) + "组" + (1 + numbered % 180) + "号";
            feeds.household.row(householdId(household), "FAMILY", address, villages.code(village));
        }
        int left = book.isCurrent() ? People.NEVER : leftOn(head, book);
        boolean handedOn = left < book.closed();
        block(book, relation, household, head, members, handedOn ? left : book.closed(), inspur, written);
        if (handedOn) {
            int[] heirs = Arrays.stream(members)
                    .filter(person -> leftOn(person, book) > left)
                    .toArray();
            if (heirs.length > 0) {
                Book later = book.from(left);
                int next = heirs[head(heirs, left)];
                block(later, new Relation(people, left), household, next, heirs, book.closed(), inspur, written);
            }
        }
    }

    /** The rows of all members while one was head. */
    private void block(
            Book book,
            Relation relation,
            int household,
            int head,
            int[] members,
            int end,
            boolean inspur,
            boolean written) {
        String[] codes = new String[members.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = relation.code(head, members[i]);
        }
        reading.note(head, codes, members, book.day(), inspur ? 0 : book.plain(), book.resolved());
        if (!written) {
            return;
        }
        RegisterForm form = new RegisterForm(people, book.day(), seed, household, inspur && regime.hasSecondCodeSet());
        int line = 1;
        for (int slot : form.order(codes, members)) {
            int person = members[slot];
            feeds.member.row(
                    householdId(household),
                    identities.id(person),
                    form.written(codes[slot]),
                    form.codeSet(),
                    Integer.toString(line++),
                    Feed.date(enteredOn(person, book)),
                    Feed.date(Math.min(end, leftOn(person, book))));
        }
    }

    /**
     * Slot of the head: the eldest married man, his grown son once he is old, else a widow, else the eldest. In some
     * households another adult, whoever that is.
     */
    private int head(int[] members, int day) {
        int best = 0;
        double bestRank = -1;
        int adults = 0;
        for (int slot = 0; slot < members.length; slot++) {
            int person = members[slot];
            int age = people.age(person, day);
            boolean married = people.firstMarried[person] <= day;
            boolean man = people.sex[person] == People.MALE;
            double rank = age < OF_AGE ? 0 : man && married ? age < HEAD_RETIRES ? 4 : 2.5 : married ? 2 : man ? 3 : 1;
            rank += Math.min(age, 110) / 250.0;
            adults += age >= OF_AGE ? 1 : 0;
            if (rank > bestRank) {
                bestRank = rank;
                best = slot;
            }
        }
        int eldest = members[0];
        if (adults < 2 || Dice.share(seed, eldest, 42) >= Rates.OTHER_HEAD) {
            return best;
        }
        int wanted = (int) (Dice.share(seed, eldest, 43) * adults);
        for (int slot = 0; slot < members.length; slot++) {
            if (people.age(members[slot], day) >= OF_AGE && wanted-- == 0) {
                return slot;
            }
        }
        return best;
    }

    private int enteredOn(int person, Book book) {
        int start = book.opened();
        if (people.firstMarried[person] > book.day() || people.birth[person] > start && start != People.ALWAYS) {
            start = Math.max(start, people.birth[person]);
        }
        if (people.sex[person] == People.FEMALE) {
            for (int m = people.lastMarriage[person]; m >= 0; m = people.earlierMarriage(m, person)) {
                if (people.married[m] <= book.day() && people.ended[m] > book.day()) {
                    start = Math.max(start, people.married[m]);
                }
            }
        }
        return start;
    }

    private int leftOn(int person, Book book) {
        int end = Math.min(book.closed(), Math.min(people.death[person], people.left[person]));
        for (int m = people.lastMarriage[person]; m >= 0 && !book.isCurrent(); m = people.earlierMarriage(m, person)) {
            if (people.sex[person] == People.FEMALE && people.married[m] > book.day()) {
                end = Math.min(end, people.married[m]);
            }
        }
        return end;
    }
}
