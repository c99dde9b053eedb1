package org.kinlens.county;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Program;

/**
 * Finds fresh people and households for planted patterns and keeps what was planted. Nobody is used twice, and planted
 * officials and families are kept out of the natural cases and offices.
 */
final class PlantBed {
    /** 2021-07-01. */
    static final int RULE_IN_FORCE = 18_809;

    private static final int TRIES_PER_PAIR = 3000;
    private static final int TRIES_PER_PLANT = 60;

    /**
     * What was planted: with {@code fires} the rule must raise this key, without it must not.
     *
     * @param official -1 if the key has none
     * @param person -1 if none
     */
    record Planted(
            String rule,
            String pattern,
            boolean fires,
            @Nullable CaseFile file,
            int official,
            int person,
            Hotline.@Nullable Tip tip) {}

    /** An adult who may hold office and a member of another household, joined by the word as the feeds show it. */
    record Pair(int official, int member, String word) {}

    final People people;
    final Villages villages;
    final Evidence.Shown evidence;
    final KinWalk kin;
    final Offices offices;
    final Hotline hotline;
    final Dice dice;
    final int today;
    final BitSet reserved = new BitSet();
    final List<CaseFile> cases = new ArrayList<>();
    final List<Planted> planted = new ArrayList<>();
    /** Declarations that a pattern rests on: official and relative in turn. */
    final List<Pair> declared = new ArrayList<>();

    private final Households households;
    private final Households.Grouped grouped;
    private final BitSet usedHouseholds = new BitSet();

    PlantBed(
            People people,
            Villages villages,
            Evidence evidence,
            KinWalk kin,
            Offices offices,
            Hotline hotline,
            Households households,
            Households.Grouped grouped,
            Dice dice) {
        this.people = people;
        this.villages = villages;
        this.evidence = evidence.shown(Regime.MIXED.plain());
        this.kin = kin;
        this.offices = offices;
        this.hotline = hotline;
        this.households = households;
        this.grouped = grouped;
        this.dice = dice;
        today = households.day();
    }

    boolean used(int household) {
        return usedHouseholds.get(household);
    }

    /** Plants up to {@code count} instances; returns how many found a place. */
    int repeat(int count, BooleanSupplier attempt) {
        int done = 0;
        for (int i = 0; i < count; i++) {
            for (int t = 0; t < TRIES_PER_PLANT; t++) {
                if (attempt.getAsBoolean()) {
                    done++;
                    break;
                }
            }
        }
        return done;
    }

    /** A fresh pair whose tie is in the feeds; the member's household may still get a case. */
    Optional<Pair> pair(String word) {
        for (int t = 0; t < TRIES_PER_PAIR; t++) {
            int member = dice.below(people.size);
            if (!freshMember(member)) {
                continue;
            }
            int[] found = {-1};
            kin.documented(member, Scopes.inverse(word), (path, from, to, confidence) -> {
                int other = path[path.length - 1];
                if (found[0] < 0 && from <= today && to > today && freshOfficial(other, member)) {
                    found[0] = other;
                }
            });
            if (found[0] >= 0 && !householdReserved(households.of(member))) {
                return Optional.of(new Pair(found[0], member, word));
            }
        }
        return Optional.empty();
    }

    /** A fresh pair with a true tie of which the feeds show nothing within the Civil Code's circle. */
    Optional<Pair> hiddenPair(String word) {
        for (int t = 0; t < TRIES_PER_PAIR; t++) {
            int member = dice.below(people.size);
            if (!freshMember(member)) {
                continue;
            }
            int[] found = {-1};
            kin.all(member, Scopes.inverse(word), (path, from, to, confidence) -> {
                int other = path[path.length - 1];
                if (found[0] < 0 && confidence == 0 && freshOfficial(other, member)) {
                    found[0] = other;
                }
            });
            if (found[0] >= 0 && !shown(found[0], membersOf(member)) && !householdReserved(households.of(member))) {
                return Optional.of(new Pair(found[0], member, word));
            }
        }
        return Optional.empty();
    }

    /** Wife or husband in different registers whose marriage only the marriage register shows. */
    Optional<Pair> couple(boolean divorced, int from, int to) {
        for (int t = 0; t < TRIES_PER_PAIR; t++) {
            int m = dice.below(people.marriages);
            int day = divorced ? people.ended[m] : people.married[m];
            boolean right = divorced ? people.divorced[m] : people.ended[m] == People.NEVER;
            if (!right || day < from || day > to || !evidence.hasMarriageRow(m) || evidence.marriageRegistered(m)) {
                continue;
            }
            boolean swap = dice.chance(.5);
            int official = swap ? people.wife[m] : people.husband[m];
            int member = swap ? people.husband[m] : people.wife[m];
            if (freshMember(member)
                    && freshOfficial(official, member)
                    && people.age(official, day) >= 23
                    && !householdReserved(households.of(member))
                    && !tiedBy(official, membersOf(member), false)) {
                return Optional.of(new Pair(official, member, "s"));
            }
        }
        return Optional.empty();
    }

    /** A fresh household member without regard to kin. */
    Optional<Integer> anyMember() {
        for (int t = 0; t < TRIES_PER_PAIR; t++) {
            int member = dice.below(people.size);
            if (freshMember(member) && !householdReserved(households.of(member))) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    CaseFile file(int member, @Nullable Program wanted, int accepted, int confirmed) {
        int household = households.of(member);
        int[] members = membersOf(member);
        int applicant = applicant(members);
        int village = people.village[applicant];
        Program dibao = villages.isCommunity(village) ? Program.URBAN_DIBAO : Program.RURAL_DIBAO;
        CaseFile file = new CaseFile(household, village, members, applicant, wanted == null ? dibao : wanted, accepted);
        file.confirmed = confirmed;
        file.planted = true;
        cases.add(file);
        usedHouseholds.set(household);
        for (int person : members) {
            reserved.set(person);
        }
        return file;
    }

    void plant(String rule, String pattern, boolean fires, @Nullable CaseFile file, int official, int person) {
        planted.add(new Planted(rule, pattern, fires, file, official, person, null));
    }

    void plantTip(String pattern, boolean fires, @Nullable CaseFile file, Hotline.Tip tip) {
        planted.add(new Planted("INS-6", pattern, fires, file, -1, -1, tip));
    }

    /** Number of the present term of the committee of the person's village; -1 if there was no election. */
    int presentTerm(int person) {
        return offices.elections(people.village[person]).length - 1;
    }

    /** Elects the official to the committee of the own village for one term; false if full or too young then. */
    boolean seat(int official, int n) {
        int village = people.village[official];
        if (n < 0 || people.age(official, offices.elections(village)[n]) < 22) {
            return false;
        }
        if (!offices.seat(official, village, n)) {
            return false;
        }
        reserved.set(official);
        return true;
    }

    /** Acceptance and confirmation in the course of a term that has ended, after 民发〔2021〕57号 came into force. */
    Optional<int[]> datesWithin(int official, int n) {
        int village = people.village[official];
        if (n < 0) {
            return Optional.empty();
        }
        int first = Math.max(offices.elections(village)[n], RULE_IN_FORCE) + 14;
        int last = Math.min(offices.termEnd(village, n), today) - 80;
        if (last <= first) {
            return Optional.empty();
        }
        int accepted = WorkDays.onOrAfter(dice.between(first, last));
        return Optional.of(new int[] {accepted, WorkDays.plus(accepted, dice.between(13, 26))});
    }

    /** A day of acceptance that leaves the case pending and in time. */
    int pendingSince() {
        return WorkDays.plus(WorkDays.onOrBefore(today), -dice.between(6, 20));
    }

    void register(CaseFile file, Pair pair, int day) {
        Relation relation = new Relation(people, today);
        file.filings.add(new CaseFile.Filing(pair.official(), relation.code(pair.official(), pair.member()), day));
    }

    /** True if there is any tie of the Civil Code's circle between them, whenever it held and whoever knows of it. */
    boolean tied(int official, int[] members) {
        return tiedBy(official, members, true);
    }

    int[] membersOf(int person) {
        int h = households.of(person);
        return java.util.Arrays.copyOfRange(grouped.members(), grouped.start()[h], grouped.start()[h + 1]);
    }

    /** The eldest adult below 75, else the first. */
    int applicant(int[] members) {
        for (int person : members) {
            int age = people.age(person, today);
            if (age >= 18 && age < 75) {
                return person;
            }
        }
        return members[0];
    }

    private boolean tiedBy(int official, int[] members, boolean bySpouse) {
        boolean[] found = {false};
        for (String word : Scopes.CIVIL_CODE) {
            if (bySpouse || !word.equals("s")) {
                kin.all(official, word, (path, from, to, confidence) -> found[0] |= holds(members, path));
            }
        }
        return found[0];
    }

    private boolean shown(int official, int[] members) {
        boolean[] found = {false};
        for (String word : Scopes.CIVIL_CODE) {
            kin.documented(official, word, (path, from, to, confidence) -> found[0] |= holds(members, path));
        }
        return found[0];
    }

    private static boolean holds(int[] members, int[] path) {
        for (int member : members) {
            if (member == path[path.length - 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean freshMember(int person) {
        if (!people.present(person, today) || reserved.get(person)) {
            return false;
        }
        int h = households.of(person);
        return !usedHouseholds.get(h) && grouped.start()[h + 1] - grouped.start()[h] <= Rates.LARGEST_CASE;
    }

    private boolean householdReserved(int household) {
        for (int slot = grouped.start()[household]; slot < grouped.start()[household + 1]; slot++) {
            if (reserved.get(grouped.members()[slot])) {
                return true;
            }
        }
        return people.age(applicant(membersOf(grouped.members()[grouped.start()[household]])), today) < 18;
    }

    private boolean freshOfficial(int person, int member) {
        if (!people.present(person, today) || reserved.get(person)) {
            return false;
        }
        int age = people.age(person, today);
        return age >= 27 && age <= 62 && households.of(person) != households.of(member);
    }
}
