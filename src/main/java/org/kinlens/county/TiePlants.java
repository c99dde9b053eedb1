package org.kinlens.county;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Program;
import org.kinlens.register.Role;

/** Plants of the rules about unregistered near relatives: INS-3 (during the procedure) and INS-4 (afterwards). */
final class TiePlants {
    /** One pattern name and word for each kind of near relative, seen from the official. */
    private static final String[][] KINDS = {
        {"parent", "p"}, {"child", "c"}, {"sibling", "pc"}, {"grandparent", "pp"}, {"grandchild", "cc"}
    };

    private final PlantBed bed;

    private TiePlants(PlantBed bed) {
        this.bed = bed;
    }

    static void plant(PlantBed bed, int count) {
        TiePlants plants = new TiePlants(bed);
        plants.unregistered(count);
        plants.silent(count);
        plants.later(count);
    }

    private void unregistered(int count) {
        for (String[] kind : KINDS) {
            bed.repeat(count, () -> pending("ins3.pending-" + kind[0], kind[1], true, null, false));
            bed.repeat(count, () -> running("ins3.running-" + kind[0], kind[1], false));
        }
        bed.repeat(count, () -> spouse("ins3.spouse-by-marriage-register"));
        bed.repeat(count, () -> declaredOnly("ins3.declared-only"));
        bed.repeat(count, () -> running("ins3.filed-for-another", "pc", true));
    }

    private void silent(int count) {
        bed.repeat(count, () -> pending("ins3.filed-on-reference-day", "pc", false, null, true));
        bed.repeat(count, () -> pending("ins3.tekun", "p", false, Program.TEKUN, false));
        bed.repeat(count, this::uncle);
        bed.repeat(count, this::otherRole);
        bed.repeat(count, this::termEnded);
        bed.repeat(count, this::divorced);
    }

    private void later(int count) {
        bed.repeat(count, () -> officeLater("ins4.office-later", false, false, false));
        bed.repeat(count, () -> officeLater("ins4.re-elected", true, false, false));
        bed.repeat(count, () -> officeLater("ins4.office-begins-on-end", false, true, false));
        bed.repeat(count, () -> officeLater("ins4.start-blank", false, false, true));
        bed.repeat(count, this::marriageLater);
    }

    private boolean pending(String pattern, String word, boolean fires, @Nullable Program program, boolean filed) {
        Optional<PlantBed.Pair> pair = bed.pair(word);
        if (pair.isEmpty()
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()))) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), program, bed.pendingSince(), People.NEVER);
        if (filed) {
            bed.register(file, pair.get(), bed.today);
        }
        plant("INS-3", pattern, fires, file, pair.get());
        return true;
    }

    private boolean running(String pattern, String word, boolean filedForAnother) {
        Optional<PlantBed.Pair> pair = bed.pair(word);
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int term = bed.presentTerm(official) - 1;
        Optional<int[]> dates = bed.datesWithin(official, term);
        Optional<Integer> other = filedForAnother ? bed.anyMember() : Optional.of(-1);
        if (dates.isEmpty() || other.isEmpty() || !bed.seat(official, term)) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), null, dates.get()[0], dates.get()[1]);
        if (filedForAnother) {
            int colleague = other.get();
            bed.reserved.set(colleague);
            int township = bed.villages.townshipOf(file.village);
            bed.offices.townshipTerm(colleague, Role.CIVIL_AFFAIRS_STAFF, township, dates.get()[0] - 400, People.NEVER);
            file.filings.add(new CaseFile.Filing(colleague, Relation.OTHER_RELATIVE, dates.get()[0] + 1));
        }
        plant("INS-3", pattern, true, file, pair.get());
        return true;
    }

    private boolean spouse(String pattern) {
        Optional<PlantBed.Pair> pair = bed.couple(false, bed.today - 6 * 365, bed.today - 60);
        if (pair.isEmpty()
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()))) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), null, bed.pendingSince(), People.NEVER);
        plant("INS-3", pattern, true, file, pair.get());
        return true;
    }

    private boolean declaredOnly(String pattern) {
        Optional<PlantBed.Pair> pair = bed.hiddenPair("pc");
        if (pair.isEmpty()
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()))) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), null, bed.pendingSince(), People.NEVER);
        bed.declared.add(pair.get());
        plant("INS-3", pattern, true, file, pair.get());
        return true;
    }

    private boolean uncle() {
        Optional<PlantBed.Pair> pair = bed.pair("ppc");
        if (pair.isEmpty()
                || bed.tied(pair.get().official(), bed.membersOf(pair.get().member()))
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()))) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), null, bed.pendingSince(), People.NEVER);
        plant("INS-3", "ins3.uncle", false, file, pair.get());
        return true;
    }

    private boolean otherRole() {
        Optional<PlantBed.Pair> pair = bed.pair("pc");
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int village = bed.people.village[official];
        int present = bed.presentTerm(official);
        if (present < 0) {
            return false;
        }
        bed.reserved.set(official);
        Role role = bed.dice.chance(.5) ? Role.PARTY_SECRETARY : Role.GROUP_LEADER;
        bed.offices.villageTerm(official, role, village, bed.offices.elections(village)[present], People.NEVER);
        CaseFile file = bed.file(pair.get().member(), null, bed.pendingSince(), People.NEVER);
        plant("INS-3", "ins3.role-outside-tier-1", false, file, pair.get());
        return true;
    }

    /** The application is accepted on the first day out of office. */
    private boolean termEnded() {
        Optional<PlantBed.Pair> pair = bed.pair("pc");
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int term = bed.presentTerm(official) - 1;
        int accepted = term < 0 ? People.NEVER : bed.offices.termEnd(bed.people.village[official], term);
        int confirmed = term < 0 ? People.NEVER : WorkDays.plus(accepted, bed.dice.between(13, 26));
        if (confirmed > bed.today || !bed.seat(official, term)) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), null, accepted, confirmed);
        plant("INS-3", "ins3.term-ended-on-acceptance", false, file, pair.get());
        return true;
    }

    /** Divorced on the day before the acceptance. */
    private boolean divorced() {
        Optional<PlantBed.Pair> pair = bed.couple(true, bed.today - 10 * 365, bed.today - 60);
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int divorce = lastDivorce(official, pair.get().member());
        int accepted = divorce + 1;
        int confirmed = WorkDays.plus(accepted, bed.dice.between(13, 26));
        if (!WorkDays.isWorkDay(accepted) || confirmed > bed.today) {
            return false;
        }
        bed.reserved.set(official);
        int township = bed.villages.townshipOf(bed.people.village[official]);
        bed.offices.townshipTerm(official, Role.HANDLER, township, WorkDays.onOrAfter(divorce - 500), People.NEVER);
        CaseFile file = bed.file(pair.get().member(), null, accepted, confirmed);
        plant("INS-3", "ins3.divorced-day-before-acceptance", false, file, pair.get());
        return true;
    }

    private int lastDivorce(int official, int member) {
        People people = bed.people;
        for (int m = people.lastMarriage[official]; m >= 0; m = people.earlierMarriage(m, official)) {
            if (people.partner(m, official) == member) {
                return people.ended[m];
            }
        }
        throw new IllegalArgumentException("persons %d and %d never married".formatted(official, member));
    }

    private boolean officeLater(String pattern, boolean reElected, boolean endsThen, boolean blank) {
        Optional<PlantBed.Pair> pair = bed.pair(bed.dice.chance(.5) ? "pc" : "c");
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int present = bed.presentTerm(official);
        Optional<int[]> dates = bed.datesWithin(official, present - 1);
        if (dates.isEmpty()) {
            return false;
        }
        int village = bed.people.village[official];
        int start = bed.offices.elections(village)[present];
        if (blank) {
            Role role = bed.villages.isCommunity(village) ? Role.RESIDENT_COMMITTEE : Role.VILLAGE_COMMITTEE;
            bed.reserved.set(official);
            bed.offices.villageTerm(official, role, village, People.ALWAYS, People.NEVER);
        } else if (reElected && !bed.seat(official, present - 1) || !bed.seat(official, present)) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), null, dates.get()[0], dates.get()[1]);
        if (endsThen) {
            file.ended = start;
        }
        plant("INS-4", pattern, !reElected && !endsThen && !blank, file, pair.get());
        if (reElected || blank) {
            plant("INS-3", pattern.replace("ins4", "ins3"), true, file, pair.get());
        }
        return true;
    }

    private boolean marriageLater() {
        Optional<PlantBed.Pair> pair = bed.couple(false, bed.today - 5 * 365, bed.today - 30);
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int wedding = bed.people.married[bed.people.marriage[official]];
        int accepted = WorkDays.onOrBefore(wedding - bed.dice.between(120, 400));
        int office = WorkDays.onOrBefore(accepted - bed.dice.between(60, 300));
        if (bed.people.age(official, office) < 21) {
            return false;
        }
        bed.reserved.set(official);
        int township = bed.villages.townshipOf(bed.people.village[official]);
        bed.offices.townshipTerm(official, Role.HANDLER, township, office, People.NEVER);
        CaseFile file =
                bed.file(pair.get().member(), null, accepted, WorkDays.plus(accepted, bed.dice.between(13, 26)));
        plant("INS-4", "ins4.marriage-later", true, file, pair.get());
        return true;
    }

    private void plant(String rule, String pattern, boolean fires, CaseFile file, PlantBed.Pair pair) {
        bed.plant(rule, pattern, fires, file, pair.official(), pair.member());
    }
}
