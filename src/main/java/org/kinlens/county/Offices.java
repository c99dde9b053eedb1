package org.kinlens.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinlens.register.Role;

/**
 * Who held which office since 2014: village and residents' committees of three to seven by election, offices of the
 * township and the county by appointment. Seats of planted officials are taken first, the rest is filled by chance.
 */
final class Offices {
    static final int LARGEST_COMMITTEE = 7;
    private static final LocalDate[] ELECTIONS = {
        LocalDate.of(2014, 3, 17), LocalDate.of(2017, 3, 20), LocalDate.of(2021, 1, 18), LocalDate.of(2026, 1, 12)
    };
    private static final double RE_ELECTED = .6;
    private static final int GROUP_LEADERS = 3;
    private static final int STAFF_SINCE_YEARS = 12;

    private final People people;
    private final Villages villages;
    private final Dice dice;
    private final int today;
    private final List<Term> terms = new ArrayList<>();
    private final SortedMap<Integer, List<Term>> byPerson = new TreeMap<>();
    private final List<List<Term>> ofVillage = new ArrayList<>();
    private final List<List<Term>> ofTownship = new ArrayList<>();
    private final List<Term> ofCounty = new ArrayList<>();
    private final int[][] elections;

    Offices(People people, Villages villages, int today, Dice dice) {
        this.people = people;
        this.villages = villages;
        this.today = today;
        this.dice = dice;
        elections = new int[villages.count()][];
        for (int v = 0; v < villages.count(); v++) {
            elections[v] = electionDays();
            ofVillage.add(new ArrayList<>());
        }
        for (int t = 0; t < villages.townships(); t++) {
            ofTownship.add(new ArrayList<>());
        }
    }

    /** Days on which the committee of a village took office, up to the reference day. */
    int[] elections(int village) {
        return elections[village];
    }

    /** End of the n-th term of a village, {@link People#NEVER} for the present one. */
    int termEnd(int village, int n) {
        return n + 1 < elections[village].length ? elections[village][n + 1] : People.NEVER;
    }

    /** Puts a person on the committee of a village for its n-th term; false if it is full. */
    boolean seat(int person, int village, int n) {
        if (n < 0 || n >= elections[village].length || committee(village, n).size() >= LARGEST_COMMITTEE) {
            return false;
        }
        Role role = villages.isCommunity(village) ? Role.RESIDENT_COMMITTEE : Role.VILLAGE_COMMITTEE;
        villageTerm(person, role, village, elections[village][n], termEnd(village, n));
        return true;
    }

    void villageTerm(int person, Role role, int village, int from, int to) {
        String organ = villages.name(village);
        int township = villages.townshipOf(village);
        add(new Term(person, role, organ, villages.code(village), village, township, from, to));
    }

    void townshipTerm(int person, Role role, int township, int from, int to) {
        String organ = villages.townshipName(township) + "人民政府";
        add(new Term(person, role, organ, villages.townshipCode(township), -1, township, from, to));
    }

    /** Fills all seats and posts that are not yet held, with people who are not reserved. */
    void fill(BitSet reserved) {
        int[][] inhabitants = inhabitants(reserved);
        List<Integer> everybody = new ArrayList<>();
        for (int v = 0; v < villages.count(); v++) {
            committees(v, inhabitants[v]);
            otherVillageOffices(v, inhabitants[v]);
            for (int i = 0; i < Math.min(40, inhabitants[v].length); i++) {
                everybody.add(inhabitants[v][i]);
            }
        }
        for (int t = 0; t < villages.townships(); t++) {
            posts(Role.HANDLER, 3, t, everybody);
            posts(Role.SUPERVISING_LEADER, 1, t, everybody);
            posts(Role.CIVIL_AFFAIRS_STAFF, 1, t, everybody);
        }
        posts(Role.HANDLER, 3, -1, everybody);
        posts(Role.SUPERVISING_LEADER, 1, -1, everybody);
        posts(Role.CIVIL_AFFAIRS_STAFF, 5, -1, everybody);
        posts(Role.FINANCE_STAFF, 3, -1, everybody);
        posts(Role.COUNTY_LEADER, 2, -1, everybody);
        posts(Role.INSPECTOR, 6, -1, everybody);
    }

    List<Term> terms() {
        return Collections.unmodifiableList(terms);
    }

    /** Terms of every office holder, by person. */
    SortedMap<Integer, List<Term>> byPerson() {
        return Collections.unmodifiableSortedMap(byPerson);
    }

    /** Somebody of the role in the township ({@code -1}: county) on that day, other than {@code not}; -1 if nobody. */
    int holder(Role role, int township, int day, int not, Dice chance) {
        List<Term> candidates = township < 0 ? ofCounty : ofTownship.get(township);
        return pick(candidates, role, day, not, chance);
    }

    /** A committee member of the village on that day, or -1. */
    int committeeMember(int village, int day, Dice chance) {
        Role role = villages.isCommunity(village) ? Role.RESIDENT_COMMITTEE : Role.VILLAGE_COMMITTEE;
        return pick(ofVillage.get(village), role, day, -1, chance);
    }

    private static int pick(List<Term> candidates, Role role, int day, int not, Dice chance) {
        int seen = 0;
        int chosen = -1;
        for (Term term : candidates) {
            if (term.role() == role && term.on(day) && term.person() != not && chance.below(++seen) == 0) {
                chosen = term.person();
            }
        }
        return chosen;
    }

    private void add(Term term) {
        List<Term> own = byPerson.computeIfAbsent(term.person(), person -> new ArrayList<>());
        for (Term other : own) {
            if (other.role() == term.role()
                    && other.division().equals(term.division())
                    && other.from() == term.from()) {
                return;
            }
        }
        own.add(term);
        terms.add(term);
        (term.place() >= 0
                        ? ofVillage.get(term.place())
                        : term.township() >= 0 ? ofTownship.get(term.township()) : ofCounty)
                .add(term);
    }

    private int[] electionDays() {
        int[] days = new int[ELECTIONS.length];
        int n = 0;
        for (LocalDate election : ELECTIONS) {
            int day = WorkDays.plus((int) election.toEpochDay(), dice.between(0, 30));
            if (day <= today) {
                days[n++] = day;
            }
        }
        return java.util.Arrays.copyOf(days, n);
    }

    private List<Integer> committee(int village, int n) {
        List<Integer> members = new ArrayList<>();
        for (Term term : ofVillage.get(village)) {
            if (term.triggers() && term.from() == elections[village][n]) {
                members.add(term.person());
            }
        }
        return members;
    }

    private int[][] inhabitants(BitSet reserved) {
        int[] counts = new int[villages.count()];
        for (int i = 0; i < people.size; i++) {
            if (eligible(i, reserved)) {
                counts[people.village[i]]++;
            }
        }
        int[][] lists = new int[villages.count()][];
        for (int v = 0; v < lists.length; v++) {
            lists[v] = new int[counts[v]];
        }
        for (int i = people.size - 1; i >= 0; i--) {
            if (eligible(i, reserved)) {
                lists[people.village[i]][--counts[people.village[i]]] = i;
            }
        }
        for (int[] list : lists) {
            dice.shuffle(list, list.length);
        }
        return lists;
    }

    private boolean eligible(int person, BitSet reserved) {
        if (!people.present(person, today) || reserved.get(person) || byPerson.containsKey(person)) {
            return false;
        }
        int age = people.age(person, today);
        return age >= 26 && age <= 68;
    }

    private void committees(int village, int[] inhabitants) {
        List<Integer> previous = List.of();
        for (int n = 0; n < elections[village].length; n++) {
            int size = dice.between(3, LARGEST_COMMITTEE);
            int day = elections[village][n];
            List<Integer> chosen = new ArrayList<>();
            int free = size - committee(village, n).size();
            for (int person : previous) {
                if (chosen.size() < free && people.age(person, day) < 63 && dice.chance(RE_ELECTED)) {
                    chosen.add(person);
                }
            }
            for (int t = 0; t < 400 && chosen.size() < free && inhabitants.length > 0; t++) {
                int person = inhabitants[dice.below(inhabitants.length)];
                if (!chosen.contains(person) && fit(person, day)) {
                    chosen.add(person);
                }
            }
            for (int person : chosen) {
                seat(person, village, n);
            }
            previous = chosen;
        }
    }

    private boolean fit(int person, int day) {
        int age = people.age(person, day);
        return age >= 25 && age <= 60 && (people.sex[person] == People.MALE || dice.chance(.33));
    }

    private void otherVillageOffices(int village, int[] inhabitants) {
        for (int n = 0; n < elections[village].length; n++) {
            int from = elections[village][n];
            int to = termEnd(village, n);
            List<Integer> members = committee(village, n);
            if (!members.isEmpty() && dice.chance(.6)) {
                int secretary = members.get(dice.below(members.size()));
                villageTerm(secretary, Role.PARTY_SECRETARY, village, from, to);
            }
            boolean present = to == People.NEVER;
            for (int i = 0; i < (present ? GROUP_LEADERS + 2 : 0) && inhabitants.length > 0; i++) {
                int person = inhabitants[dice.below(inhabitants.length)];
                Role role =
                        i < GROUP_LEADERS ? Role.GROUP_LEADER : i == GROUP_LEADERS ? Role.ACCOUNTANT : Role.COORDINATOR;
                if (fit(person, from) && !committee(village, n).contains(person)) {
                    villageTerm(person, role, village, from, to);
                }
            }
        }
    }

    private void posts(Role role, int number, int township, List<Integer> everybody) {
        for (int post = 0; post < number && !everybody.isEmpty(); post++) {
            int from = WorkDays.onOrAfter(today - STAFF_SINCE_YEARS * 365 - dice.below(700));
            for (int tries = 0; from < today && tries < 1000; tries++) {
                int to = WorkDays.onOrAfter(from + dice.between(3 * 365, 8 * 365));
                int person = everybody.get(dice.below(everybody.size()));
                if (people.age(person, from) < 22 || people.age(person, Math.min(to, today)) > 60) {
                    continue;
                }
                if (to > today) {
                    to = People.NEVER;
                }
                if (township >= 0) {
                    townshipTerm(person, role, township, from, to);
                } else {
                    String organ = role == Role.FINANCE_STAFF ? "财政局" : "民政局";
                    add(new Term(person, role, villages.countyName() + organ, villages.countyCode(), -1, -1, from, to));
                }
                from = to;
            }
        }
    }
}
