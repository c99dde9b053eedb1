package org.kinlens.county;

import java.util.Arrays;

/**
 * Who shared a household register (户口簿) on one day. Sons stay or split off at marriage, wives follow their husbands,
 * children their fathers; some brides of the last years have not moved their registration yet.
 */
final class Households {
    private static final double LAST_SON_STAYS = .55;
    private static final double SON_STAYS = .15;
    private static final double BRIDE_NOT_MOVED = .3;
    private static final int BRIDE_YEARS = 5;

    private final People people;
    private final int day;
    private final long seed;
    private final int[] of;
    private int count;

    private Households(People people, int day, long seed) {
        this.people = people;
        this.day = day;
        this.seed = seed;
        of = new int[people.size];
        Arrays.fill(of, -1);
    }

    static Households on(int day, People people, long seed) {
        Households households = new Households(people, day, seed);
        int[] order = households.byBirth();
        for (int person : order) {
            households.place(person, false);
        }
        for (int person : order) {
            households.place(person, true);
        }
        return households;
    }

    int count() {
        return count;
    }

    int day() {
        return day;
    }

    /** Number of the household of a person on that day, or -1. */
    int of(int person) {
        return of[person];
    }

    /** Members grouped by household: slots {@code start[h]} to {@code start[h + 1] - 1} of {@code members}, by birth. */
    Grouped grouped() {
        int[] start = new int[count + 1];
        int[] order = byBirth();
        for (int person : order) {
            start[of[person] + 1]++;
        }
        for (int h = 0; h < count; h++) {
            start[h + 1] += start[h];
        }
        int[] next = start.clone();
        int[] members = new int[order.length];
        for (int person : order) {
            members[next[of[person]]++] = person;
        }
        return new Grouped(start, members);
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Grouped(int[] start, int[] members) {}

    /** Not married out of the natal register yet although married. */
    boolean brideNotMoved(int person) {
        int m = people.lastMarriage[person];
        return m >= 0
                && people.sex[person] == People.FEMALE
                && people.married[m] > day - BRIDE_YEARS * 365
                && people.married[m] <= day
                && people.earlierOfWife[m] < 0
                && Dice.share(seed, person, 31) < BRIDE_NOT_MOVED;
    }

    private int[] byBirth() {
        int living = 0;
        long[] keys = new long[people.size];
        for (int i = 0; i < people.size; i++) {
            if (people.present(i, day)) {
                keys[living++] = (long) people.birth[i] * 4_000_000 + i;
            }
        }
        Arrays.sort(keys, 0, living);
        int[] order = new int[living];
        for (int i = 0; i < living; i++) {
            order[i] = (int) Math.floorMod(keys[i], 4_000_000L);
        }
        return order;
    }

    private void place(int person, boolean last) {
        if (of[person] >= 0) {
            return;
        }
        int spouse = people.spouseOn(person, day);
        int parents = ofParents(person);
        if (people.firstMarried[person] > day || brideNotMoved(person) && parents >= 0) {
            of[person] = parents >= 0 ? parents : last || people.father[person] < 0 ? ofGrandparents(person) : -1;
            if (of[person] < 0 && (last || people.age(person, day) >= 18)) {
                of[person] = count++;
            }
        } else if (people.sex[person] == People.MALE) {
            of[person] = parents >= 0 && staysWithParents(person) ? parents : ofParentsInLaw(person, spouse);
            if (of[person] < 0) {
                of[person] = count++;
            }
            if (spouse >= 0 && people.present(spouse, day) && of[spouse] < 0 && !keepsNatalRegister(spouse)) {
                of[spouse] = of[person];
            }
        } else if (spouse >= 0 && of[spouse] >= 0) {
            of[person] = of[spouse];
        } else if (spouse < 0 || last) {
            of[person] = ofOwnChild(person);
            if (of[person] < 0) {
                of[person] = count++;
            }
        }
    }

    /** The household of the wife's parents, where a son-in-law was taken in (招婿), or -1. */
    private int ofParentsInLaw(int man, int wife) {
        int home = wife < 0 ? -1 : ofParents(wife);
        if (home < 0) {
            return -1;
        }
        boolean cameToHer = people.village[man] == people.bornIn[wife] && people.village[man] != people.bornIn[man];
        double share = cameToHer ? Rates.TAKEN_IN_AFTER_MOVE : hasBrother(wife) ? 0 : Rates.TAKEN_IN_WITHOUT_BROTHER;
        return Dice.share(seed, man, 33) < share ? home : -1;
    }

    private boolean hasBrother(int woman) {
        for (int b = people.firstChild[people.father[woman]]; b >= 0; b = people.nextOfFather[b]) {
            if (people.sex[b] == People.MALE && people.present(b, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsNatalRegister(int wife) {
        return brideNotMoved(wife) && hasParentAt(wife);
    }

    private boolean hasParentAt(int person) {
        return people.father[person] >= 0
                && (people.present(people.father[person], day) || people.present(people.mother[person], day));
    }

    private int ofParents(int person) {
        int adopter = people.adoptiveParent(person, day);
        if (adopter >= 0 && of[adopter] >= 0) {
            return of[adopter];
        }
        int dad = people.father[person];
        if (dad < 0) {
            return -1;
        }
        return of[dad] >= 0 ? of[dad] : of[people.mother[person]];
    }

    private int ofGrandparents(int person) {
        int dad = people.father[person];
        return dad < 0 ? -1 : Math.max(ofParents(dad), -1);
    }

    private boolean staysWithParents(int man) {
        boolean youngest = true;
        int dad = people.father[man];
        for (int b = people.firstChild[dad]; b >= 0; b = people.nextOfFather[b]) {
            if (b != man
                    && people.sex[b] == People.MALE
                    && people.present(b, day)
                    && people.firstMarried[b] >= people.firstMarried[man]) {
                youngest = false;
            }
        }
        return people.village[man] == people.bornIn[man]
                && Dice.share(seed, man, 32) < (youngest ? LAST_SON_STAYS : SON_STAYS);
    }

    /** The household of a child of hers, unless a divorced husband lives there. */
    private int ofOwnChild(int person) {
        for (int c = people.firstChild[person]; c >= 0; c = people.nextChild(person, c)) {
            if (of[c] >= 0) {
                boolean divorcedThere = false;
                for (int m = people.lastMarriage[person]; m >= 0; m = people.earlierMarriage(m, person)) {
                    divorcedThere |= people.divorced[m] && of[people.partner(m, person)] == of[c];
                }
                if (!divorcedThere) {
                    return of[c];
                }
            }
        }
        return -1;
    }
}
