package org.kinlens.county;

/** The weddings of one year: who finds whom, by distance of the villages; no cousins marry (Civil Code §1048). */
final class Weddings {
    private static final int TRIES = 12;
    private static final double HUSBAND_MOVES = .05;
    private static final double MARRIES_OUT = .12;

    private final People people;
    private final Villages villages;
    private final Names names;
    private final Dice dice;
    private int[] men = new int[1024];
    private int[] women = new int[1024];
    private int menCount;
    private int womenCount;
    private final int[] villageStart;

    Weddings(People people, Villages villages, Names names, Dice dice) {
        this.people = people;
        this.villages = villages;
        this.names = names;
        this.dice = dice;
        villageStart = new int[villages.count() + 1];
    }

    /** Marries some of the unmarried among the first {@code count} of {@code living}; returns brides from outside. */
    int[] hold(int year, int[] living, int count, YearDays days) {
        gather(year, living, count, days.first());
        int[] newcomers = new int[menCount];
        int arrived = 0;
        dice.shuffle(men, menCount);
        int[] byVillage = sortByVillage();
        boolean[] taken = new boolean[womenCount];
        double near = Demography.wifeFromVillage(year);
        double town = near + Demography.wifeFromTownship(year);
        double county = town + Demography.wifeFromCounty(year);
        for (int i = 0; i < menCount; i++) {
            int man = men[i];
            int home = people.village[man];
            double distance = dice.unit();
            int bride;
            if (distance >= county) {
                bride = outsider(man, home);
                newcomers[arrived++] = bride;
            } else {
                int first = distance < near ? home : distance < town ? villages.townshipFirst(home) : 0;
                int last = distance < near ? home + 1 : distance < town ? villages.townshipEnd(home) : villages.count();
                int slot = pick(byVillage, taken, villageStart[first], villageStart[last], man);
                if (slot < 0) {
                    continue;
                }
                taken[slot] = true;
                bride = byVillage[slot];
            }
            settle(man, bride, days);
        }
        leave(byVillage, taken, days);
        return java.util.Arrays.copyOf(newcomers, arrived);
    }

    private void gather(int year, int[] living, int count, int firstDay) {
        menCount = 0;
        womenCount = 0;
        int law = year >= 1981 ? 2 : 0;
        if (men.length < count) {
            men = new int[count];
            women = new int[count];
        }
        for (int i = 0; i < count; i++) {
            int person = living[i];
            if (people.marriage[person] >= 0 || endedThisYear(person, firstDay)) {
                continue;
            }
            int age = year - people.birthYear[person];
            if (people.sex[person] == People.MALE) {
                if (age >= 20 + law && age <= 60 && dice.chance(age < 34 ? .22 : .04)) {
                    men[menCount++] = person;
                }
            } else if (age >= 18 + law && age <= 50 && dice.chance(age < 30 ? .30 : .05)) {
                women[womenCount++] = person;
            }
        }
    }

    private boolean endedThisYear(int person, int firstDay) {
        int m = people.lastMarriage[person];
        return m >= 0 && people.ended[m] >= firstDay;
    }

    private int[] sortByVillage() {
        java.util.Arrays.fill(villageStart, 0);
        for (int i = 0; i < womenCount; i++) {
            villageStart[people.village[women[i]] + 1]++;
        }
        for (int v = 1; v < villageStart.length; v++) {
            villageStart[v] += villageStart[v - 1];
        }
        int[] next = villageStart.clone();
        int[] sorted = new int[womenCount];
        for (int i = 0; i < womenCount; i++) {
            sorted[next[people.village[women[i]]]++] = women[i];
        }
        return sorted;
    }

    private int pick(int[] brides, boolean[] taken, int from, int to, int man) {
        for (int t = 0; t < TRIES && to > from; t++) {
            int slot = from + dice.below(to - from);
            int bride = brides[slot];
            int gap = people.birthYear[bride] - people.birthYear[man] - 2;
            if (!taken[slot] && Math.abs(gap) <= 9 && !closeKin(bride, man)) {
                return slot;
            }
        }
        return -1;
    }

    private boolean closeKin(int a, int b) {
        int fa = people.father[a];
        int ma = people.mother[a];
        int fb = people.father[b];
        int mb = people.mother[b];
        if (fa < 0 || fb < 0) {
            return fa == b || fb == a || ma == b || mb == a;
        }
        return fa == fb
                || ma == mb
                || fa == b
                || fb == a
                || ma == b
                || mb == a
                || shares(fa, fb, mb)
                || shares(ma, fb, mb);
    }

    private boolean shares(int parent, int fb, int mb) {
        int f = people.father[parent];
        int m = people.mother[parent];
        return f >= 0 && (people.father[fb] == f || people.father[mb] == f)
                || m >= 0 && (people.mother[fb] == m || people.mother[mb] == m);
    }

    private int outsider(int man, int home) {
        int year = people.birthYear[man] + dice.between(-1, 5);
        int bride = people.add(People.FEMALE, YearDays.of(year).any(dice), year, home);
        people.bornIn[bride] = -1;
        people.surname[bride] = names.anySurname(dice);
        return bride;
    }

    private void settle(int man, int bride, YearDays days) {
        int day = WorkDays.onOrAfter(days.any(dice));
        if (day > days.last()) {
            day = WorkDays.onOrBefore(days.last());
        }
        people.marry(man, bride, day);
        if (dice.chance(HUSBAND_MOVES)) {
            people.village[man] = people.village[bride];
        } else {
            people.village[bride] = people.village[man];
        }
    }

    private void leave(int[] brides, boolean[] taken, YearDays days) {
        for (int i = 0; i < brides.length; i++) {
            if (!taken[i] && dice.chance(MARRIES_OUT * days.part())) {
                people.left[brides[i]] = days.any(dice);
                people.firstMarried[brides[i]] = Math.min(people.firstMarried[brides[i]], people.left[brides[i]]);
            }
        }
    }
}
