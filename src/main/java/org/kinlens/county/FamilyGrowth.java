package org.kinlens.county;

import java.time.LocalDate;
import java.util.Arrays;
import org.kinlens.register.ParentKind;

/**
 * Grows the families of one county from 1900 to the reference day: deaths, divorces, births, moves and weddings of each
 * year. Births are steered gently so that the goal is met within 2 % at any size.
 */
final class FamilyGrowth {
    /** Change of births for each per cent of inhabitants too few or too many. */
    private static final double STEERING = 5;

    private static final double MOVES = .0015;
    private static final int BIRTH_GAP_DAYS = 300;
    private static final double ADOPTING = .08;
    private static final double MOTHERS_SURNAME = 1 / 12.0;

    private final People people = new People();
    private final Villages villages;
    private final Names names;
    private final Dice dice;
    private final LocalDate asOf;
    private final int goal;
    private final Weddings weddings;
    private int[] living = new int[0];
    private int livingCount;

    private FamilyGrowth(int goal, LocalDate asOf, Villages villages, Names names, Dice dice) {
        this.goal = goal;
        this.asOf = asOf;
        this.villages = villages;
        this.names = names;
        this.dice = dice;
        weddings = new Weddings(people, villages, names, dice);
    }

    static People grow(int goal, LocalDate asOf, Villages villages, Names names, Dice dice) {
        FamilyGrowth growth = new FamilyGrowth(goal, asOf, villages, names, dice);
        growth.found();
        for (int year = Demography.FIRST_YEAR; year <= asOf.getYear(); year++) {
            growth.live(year);
        }
        growth.adopt((int) asOf.toEpochDay());
        StepParents.add(growth.people);
        return growth.people;
    }

    private void found() {
        int founders = (int) Math.round(Demography.expectedLiving(Demography.FIRST_YEAR, goal, asOf.getYear()));
        living = new int[founders * 2];
        for (int i = 0; i < founders; i++) {
            int year = Demography.FIRST_YEAR - 1 - (int) gamma();
            int home = dice.below(villages.count());
            int person = people.add(
                    dice.chance(.5) ? People.MALE : People.FEMALE,
                    YearDays.of(year).any(dice),
                    year,
                    home);
            people.surname[person] = names.lineage(villages.mainSurname(home), villages.secondSurname(home), dice);
            living[livingCount++] = person;
        }
    }

    /** Gamma(2, 13): ages of the first inhabitants. */
    private double gamma() {
        double age = -13 * (Math.log(1 - dice.unit()) + Math.log(1 - dice.unit()));
        return Math.min(age, 85);
    }

    private void live(int year) {
        YearDays days = YearDays.upTo(year, asOf);
        double wanted = Demography.expectedLiving(year, goal, asOf.getYear());
        double steer = Math.max(.6, Math.min(1.5, 1 + STEERING * (wanted / Math.max(1, livingCount) - 1)));
        bury(year, days);
        divorce(year, days);
        int before = livingCount;
        bear(year, days, before, steer);
        move(days, before);
        int[] brides = weddings.hold(year, living, livingCount, days);
        for (int bride : brides) {
            add(bride);
        }
        leave(days.last());
    }

    private void bury(int year, YearDays days) {
        double[] chance = Demography.lifeTable(year);
        int kept = 0;
        for (int i = 0; i < livingCount; i++) {
            int person = living[i];
            int age = Math.min(year - people.birthYear[person], chance.length - 1);
            if (dice.chance(chance[age] * Demography.deathBySex(people.sex[person]) * days.part())) {
                int day = Math.max(days.any(dice), people.birth[person] + 1);
                people.death[person] = day;
                if (people.marriage[person] >= 0) {
                    people.endMarriage(people.marriage[person], day, false);
                }
            } else {
                living[kept++] = person;
            }
        }
        livingCount = kept;
    }

    private void divorce(int year, YearDays days) {
        double chance = Demography.divorce(year) * days.part();
        for (int i = 0; i < livingCount && chance > 0; i++) {
            int man = living[i];
            int m = people.marriage[man];
            if (m >= 0 && people.sex[man] == People.MALE && dice.chance(chance)) {
                int day = WorkDays.onOrBefore(days.any(dice));
                people.endMarriage(m, Math.max(day, people.married[m] + 30), true);
            }
        }
    }

    private void bear(int year, YearDays days, int before, double steer) {
        double boys = Demography.boys(year);
        for (int i = 0; i < before; i++) {
            int mum = living[i];
            if (people.sex[mum] != People.FEMALE || people.marriage[mum] < 0) {
                continue;
            }
            double chance = Demography.birthChance(year - people.birthYear[mum], year);
            if (chance > 0 && dice.chance(chance * steer * days.part())) {
                int last = people.firstChild[mum];
                int first = last < 0 ? days.first() : Math.max(days.first(), people.birth[last] + BIRTH_GAP_DAYS);
                if (first <= days.last()) {
                    add(child(year, dice.between(first, days.last()), mum, boys));
                }
            }
        }
    }

    private int child(int year, int day, int mum, double boys) {
        int dad = people.spouse(mum);
        int child = people.add(dice.chance(boys) ? People.MALE : People.FEMALE, day, year, people.village[mum]);
        people.bear(child, dad, mum);
        boolean mothers = year >= 2016 && dice.chance(MOTHERS_SURNAME);
        people.surname[child] = people.surname[mothers ? mum : dad];
        return child;
    }

    private void move(YearDays days, int before) {
        for (int i = 0; i < before; i++) {
            int man = living[i];
            int age = Math.floorDiv(days.first() - people.birth[man], 365);
            if (people.sex[man] == People.MALE && age >= 25 && age <= 45 && dice.chance(MOVES * days.part())) {
                short home = (short) dice.below(villages.count());
                people.village[man] = home;
                int wife = people.spouse(man);
                if (wife >= 0) {
                    people.village[wife] = home;
                }
                for (int c = people.firstChild[man]; c >= 0; c = people.nextOfFather[c]) {
                    if (people.firstMarried[c] == People.NEVER) {
                        people.village[c] = home;
                    }
                }
            }
        }
    }

    private void leave(int lastDay) {
        int kept = 0;
        for (int i = 0; i < livingCount; i++) {
            if (people.left[living[i]] > lastDay) {
                living[kept++] = living[i];
            }
        }
        livingCount = kept;
    }

    private void add(int person) {
        if (livingCount == living.length) {
            living = Arrays.copyOf(living, living.length + living.length / 2 + 16);
        }
        living[livingCount++] = person;
    }

    /** Childless couples take a child of the husband's brother or sister (过继). */
    private void adopt(int today) {
        for (int i = 0; i < livingCount; i++) {
            int man = living[i];
            int m = people.marriage[man];
            if (people.sex[man] != People.MALE
                    || m < 0
                    || people.firstChild[man] >= 0
                    || people.firstChild[people.wife[m]] >= 0
                    || people.father[man] < 0
                    || people.age(man, today) < 40
                    || !dice.chance(ADOPTING)) {
                continue;
            }
            int child = spareNephew(man, people.married[m]);
            if (child >= 0) {
                int day = Math.max(people.birth[child] + 400, people.married[m] + 1500);
                if (day < today) {
                    people.adopt(man, child, day, ParentKind.ADOPTIVE);
                    people.adopt(people.wife[m], child, day, ParentKind.ADOPTIVE);
                }
            }
        }
    }

    private int spareNephew(int man, int marriedOn) {
        int dad = people.father[man];
        for (int sibling = people.firstChild[dad]; sibling >= 0; sibling = people.nextOfFather[sibling]) {
            int eldest = people.firstChild[sibling];
            if (sibling == man || eldest < 0) {
                continue;
            }
            int second = people.nextChild(sibling, eldest);
            if (second >= 0
                    && people.birth[eldest] > marriedOn
                    && people.birth[eldest] < marriedOn + 12 * 365
                    && people.death[eldest] == People.NEVER
                    && people.left[eldest] == People.NEVER) {
                return eldest;
            }
        }
        return -1;
    }
}
