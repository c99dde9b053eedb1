package org.kinlens.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinlens.register.Program;

/** All applications of a county: the planted ones and those that come about without anybody's doing. */
final class Cases {
    private static final int FIRST_YEAR_BACK = 12;

    private final People people;
    private final Villages villages;
    private final Households.Grouped grouped;
    private final PlantBed bed;
    private final Dice dice;
    private final int today;
    private final List<CaseFile> all = new ArrayList<>();
    private final int[] ofHousehold;
    private int recipients;
    private int running;

    Cases(PlantBed bed, Households households, Households.Grouped grouped, Dice dice) {
        this.bed = bed;
        this.people = bed.people;
        this.villages = bed.villages;
        this.grouped = grouped;
        this.dice = dice;
        today = households.day();
        ofHousehold = new int[households.count()];
        Arrays.fill(ofHousehold, -1);
        bed.cases.forEach(this::add);
    }

    List<CaseFile> all() {
        return all;
    }

    /** Persons in running cases. */
    int recipients() {
        return recipients;
    }

    int running() {
        return running;
    }

    /** Number in {@link #all()} of the case of a household, or -1. */
    int ofHousehold(int household) {
        return ofHousehold[household];
    }

    /** Draws households, those with old members more often, until the share of recipients is reached. */
    void draw(int living) {
        int[] order = weightedOrder();
        int next = 0;
        while (next < order.length && recipients < living * Rates.RECIPIENTS) {
            natural(order[next++], State.RUNNING);
        }
        int cases = running;
        for (State state : new State[] {State.ENDED, State.PENDING, State.REFUSED}) {
            int wanted = Math.max(1, (int) Math.round(cases * state.share));
            for (int i = 0; i < wanted && next < order.length; i++) {
                natural(order[next++], state);
            }
        }
    }

    /** Enters near-relative cases in the separate register and lets the county visit. */
    void register(Offices offices, KinWalk kin, Households households) {
        Relation relation = new Relation(people, today);
        for (Map.Entry<Integer, List<Term>> official : offices.byPerson().entrySet()) {
            int person = official.getKey();
            for (String word : Scopes.CIVIL_CODE) {
                kin.all(person, word, (path, from, to, confidence) -> {
                    int member = path[path.length - 1];
                    int h = people.present(member, today) ? households.of(member) : -1;
                    int number = h < 0 ? -1 : ofHousehold[h];
                    if (number >= 0 && !all.get(number).planted) {
                        tied(all.get(number), person, official.getValue(), from, to, relation.code(person, member));
                    }
                });
            }
        }
        for (CaseFile file : all) {
            if (!file.planted) {
                visit(file);
            }
        }
        visitEveryYear();
    }

    /** Numbers the cases by day of application, those of one day in the order of a draw. */
    void number() {
        int[] order = new int[all.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        dice.shuffle(order, order.length);
        List<CaseFile> shuffled = new ArrayList<>();
        for (int i : order) {
            shuffled.add(all.get(i));
        }
        shuffled.sort(java.util.Comparator.comparingInt(file -> file.accepted));
        for (int i = 0; i < shuffled.size(); i++) {
            shuffled.get(i).number = i;
        }
        all.clear();
        all.addAll(shuffled);
        for (CaseFile file : all) {
            ofHousehold[file.household] = file.number;
        }
    }

    private enum State {
        RUNNING(0),
        ENDED(Rates.ENDED),
        PENDING(Rates.PENDING),
        REFUSED(Rates.REFUSED);

        private final double share;

        State(double share) {
            this.share = share;
        }
    }

    private void add(CaseFile file) {
        ofHousehold[file.household] = all.size();
        all.add(file);
        if (file.running(today)) {
            running++;
            recipients += file.members.length;
        }
    }

    private int[] weightedOrder() {
        int households = ofHousehold.length;
        long[] keys = new long[households];
        int n = 0;
        for (int h = 0; h < households; h++) {
            int size = grouped.start()[h + 1] - grouped.start()[h];
            if (size == 0 || size > Rates.LARGEST_CASE || bed.used(h)) {
                continue;
            }
            double weight = 0;
            boolean adult = false;
            for (int slot = grouped.start()[h]; slot < grouped.start()[h + 1]; slot++) {
                int age = people.age(grouped.members()[slot], today);
                weight += (age >= 60 ? Rates.OLD_WEIGHT : 1) / (double) size;
                adult |= age >= 18;
            }
            double key = -Math.log(1 - dice.unit()) / weight;
            if (adult) {
                keys[n++] = ((long) (key * 1e9) << 23) | h;
            }
        }
        Arrays.sort(keys, 0, n);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) (keys[i] & ((1 << 23) - 1));
        }
        return order;
    }

    private void natural(int household, State state) {
        int[] members =
                Arrays.copyOfRange(grouped.members(), grouped.start()[household], grouped.start()[household + 1]);
        int applicant = bed.applicant(members);
        int accepted = acceptedOn(state);
        CaseFile file = new CaseFile(
                household, people.village[applicant], members, applicant, program(applicant, members, state), accepted);
        int decided = Math.min(WorkDays.plus(accepted, dice.between(12, 30)), today - 1);
        switch (state) {
            case RUNNING -> file.confirmed = decided;
            case ENDED -> {
                file.confirmed = decided;
                file.ended = WorkDays.onOrBefore(dice.between(decided + 40, today - 1));
            }
            case REFUSED -> file.refused = decided;
            case PENDING -> {}
        }
        if (members.length > 1 && dice.chance(.12)) {
            file.uninsured = members[members.length - 1] == applicant ? members[0] : members[members.length - 1];
        }
        add(file);
    }

    private int acceptedOn(State state) {
        if (state == State.PENDING) {
            return WorkDays.plus(WorkDays.onOrBefore(today), -dice.between(1, 24));
        }
        int latest = today - (state == State.ENDED ? 200 : 60);
        double back = Math.min(FIRST_YEAR_BACK - .5, -Math.log(1 - dice.unit()) * 3.2);
        return WorkDays.onOrBefore(latest - (int) (back * 365));
    }

    private Program program(int applicant, int[] members, State state) {
        double kind = dice.unit();
        boolean alone = members.length <= 2 && people.age(applicant, today) >= 60 && people.firstChild[applicant] < 0;
        if (alone && kind < .85) {
            return Program.TEKUN;
        }
        if (kind > .88) {
            return Program.LOW_INCOME;
        }
        if (kind > .84 && state != State.RUNNING) {
            return Program.TEMPORARY;
        }
        return villages.isCommunity(people.village[applicant]) ? Program.URBAN_DIBAO : Program.RURAL_DIBAO;
    }

    private void tied(CaseFile file, int official, List<Term> terms, int from, int to, String code) {
        int end = Math.min(Math.min(file.confirmed, file.refused), today);
        boolean inOffice = terms.stream()
                .anyMatch(term -> term.triggers()
                        && Math.max(Math.max(term.from(), from), file.accepted)
                                <= Math.min(Math.min(term.to() - 1, to - 1), end));
        if (!inOffice
                || file.hasMember(official)
                || file.registered(official, People.NEVER)
                || !dice.chance(Rates.FILED)) {
            return;
        }
        boolean late = file.confirmed < today - 400 && !dice.chance(Rates.FILED_IN_TIME);
        int day = late
                ? WorkDays.plus(file.confirmed, dice.between(5, 200))
                : WorkDays.plus(file.accepted, dice.between(0, 8));
        file.filings.add(new CaseFile.Filing(official, code, Math.min(day, today)));
    }

    private void visit(CaseFile file) {
        int decided = Math.min(Math.min(file.confirmed, file.refused), today);
        boolean filed = file.filings.stream().anyMatch(filing -> filing.day() <= decided);
        boolean sinceRule = decided >= PlantBed.RULE_IN_FORCE;
        double share = filed && sinceRule ? Rates.VISITED_FILED : Rates.VISITED_OTHERS;
        if (dice.chance(share)) {
            file.visits.add(Math.min(WorkDays.plus(file.accepted, dice.between(3, 11)), decided));
        }
    }

    /** A county that visits at all has visited in every year since the rule came into force. */
    private void visitEveryYear() {
        for (int year = 2021; year <= LocalDate.ofEpochDay(today).getYear(); year++) {
            int wanted = year;
            for (CaseFile file : all) {
                if (!file.planted
                        && file.confirmed < today
                        && file.confirmed >= PlantBed.RULE_IN_FORCE
                        && LocalDate.ofEpochDay(file.confirmed).getYear() == wanted) {
                    file.visits.add(
                            file.confirmed - 1 < file.accepted
                                    ? file.confirmed
                                    : WorkDays.onOrBefore(file.confirmed - 1));
                    break;
                }
            }
        }
    }
}
