package org.kinlens.county;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Program;

/** Plants of the rules that ask for a county visit: INS-1 (registered near relatives) and INS-2 (tips). */
final class VisitPlants {
    private static final String[] WORDS = {"p", "c", "pc"};

    private final PlantBed bed;
    private int turn;

    private VisitPlants(PlantBed bed) {
        this.bed = bed;
    }

    static void plant(PlantBed bed, int count) {
        VisitPlants plants = new VisitPlants(bed);
        plants.registered(count);
        plants.reported(count);
    }

    private void registered(int count) {
        bed.repeat(count, () -> pendingFiled("ins1.pending-unvisited", true, null, false, false));
        bed.repeat(count, () -> pendingFiled("ins1.pending-visited", false, null, true, false));
        bed.repeat(count, () -> pendingFiled("ins1.refused", false, null, false, true));
        bed.repeat(count, () -> pendingFiled("ins1.tekun", false, Program.TEKUN, false, false));
        bed.repeat(count, () -> runningFiled("ins1.running-missed", true, false, false));
        bed.repeat(count, () -> runningFiled("ins1.visited-on-confirmation-day", false, true, false));
        bed.repeat(count, () -> runningFiled("ins1.registered-after-confirmation", false, false, true));
        bed.repeat(count, this::beforeTheRule);
    }

    private boolean pendingFiled(
            String pattern, boolean fires, @Nullable Program program, boolean visited, boolean refused) {
        Optional<PlantBed.Pair> pair = bed.pair(word());
        int accepted = bed.pendingSince();
        if (pair.isEmpty()
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()))) {
            return false;
        }
        CaseFile file = bed.file(pair.get().member(), program, accepted, People.NEVER);
        bed.register(file, pair.get(), WorkDays.plus(accepted, bed.dice.between(0, 3)));
        if (visited) {
            file.visits.add(WorkDays.plus(accepted, bed.dice.between(3, 6)));
        }
        if (refused) {
            file.refused = bed.dice.chance(.3) ? bed.today : WorkDays.plus(accepted, bed.dice.between(4, 6));
        }
        bed.plant("INS-1", pattern, fires, file, pair.get().official(), -1);
        return true;
    }

    private boolean runningFiled(String pattern, boolean fires, boolean visited, boolean late) {
        Optional<PlantBed.Pair> pair = bed.pair(word());
        if (pair.isEmpty()) {
            return false;
        }
        int official = pair.get().official();
        int term = bed.presentTerm(official) - 1;
        Optional<int[]> dates = bed.datesWithin(official, term);
        if (dates.isEmpty() || !bed.seat(official, term)) {
            return false;
        }
        int accepted = dates.get()[0];
        int confirmed = dates.get()[1];
        CaseFile file = bed.file(pair.get().member(), null, accepted, confirmed);
        int filed = late
                ? WorkDays.plus(confirmed, bed.dice.between(1, 15))
                : WorkDays.plus(accepted, bed.dice.between(0, 4));
        bed.register(file, pair.get(), filed);
        if (visited) {
            file.visits.add(confirmed);
        }
        bed.plant("INS-1", pattern, fires, file, official, -1);
        return true;
    }

    /** Confirmed on the last day before the rule came into force. */
    private boolean beforeTheRule() {
        Optional<PlantBed.Pair> pair = bed.pair(word());
        if (pair.isEmpty()
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()) - 1)) {
            return false;
        }
        int confirmed = PlantBed.RULE_IN_FORCE - 1;
        int accepted = WorkDays.plus(confirmed, -20);
        CaseFile file = bed.file(pair.get().member(), null, accepted, confirmed);
        bed.register(file, pair.get(), WorkDays.plus(accepted, 2));
        bed.plant("INS-1", "ins1.confirmed-before-rule", false, file, pair.get().official(), -1);
        return true;
    }

    private void reported(int count) {
        bed.repeat(count, () -> pendingTip("ins2.by-case", true, true, false));
        bed.repeat(count, () -> pendingTip("ins2.by-person", false, true, false));
        bed.repeat(count, () -> pendingTip("ins2.anonymous", true, false, false));
        bed.repeat(count, () -> pendingTip("ins2.visit-on-day-of-tip", true, false, true));
        bed.repeat(count, this::inReview);
        bed.repeat(count, () -> missedTip("ins2.missed", true));
        bed.repeat(count, () -> missedTip("ins2.received-on-confirmation-day", false));
        bed.repeat(count, this::officialOnly);
    }

    private boolean pendingTip(String pattern, boolean byCase, boolean realName, boolean visited) {
        Optional<Integer> member = bed.anyMember();
        if (member.isEmpty()) {
            return false;
        }
        int accepted = bed.pendingSince();
        CaseFile file = bed.file(member.get(), null, accepted, People.NEVER);
        int received = WorkDays.plus(accepted, bed.dice.between(0, 4));
        tip(received, byCase ? file : null, byCase ? -1 : member.get(), realName, false);
        if (visited) {
            file.visits.add(received);
        }
        bed.plant("INS-2", pattern, !visited, file, -1, -1);
        return true;
    }

    /** Received before the acceptance but marked as belonging to the review. */
    private boolean inReview() {
        Optional<Integer> member = bed.anyMember();
        if (member.isEmpty()) {
            return false;
        }
        int accepted = bed.pendingSince();
        CaseFile file = bed.file(member.get(), null, accepted, People.NEVER);
        tip(WorkDays.plus(accepted, -2), file, -1, true, true);
        bed.plant("INS-2", "ins2.in-review", true, file, -1, -1);
        return true;
    }

    private boolean missedTip(String pattern, boolean fires) {
        Optional<Integer> member = bed.anyMember();
        if (member.isEmpty()) {
            return false;
        }
        Optional<int[]> dates = bed.datesWithin(member.get(), bed.presentTerm(member.get()) - 1);
        if (dates.isEmpty()) {
            return false;
        }
        int accepted = dates.get()[0];
        int confirmed = dates.get()[1];
        CaseFile file = bed.file(member.get(), null, accepted, confirmed);
        int received = fires ? WorkDays.plus(accepted, bed.dice.between(0, 8)) : confirmed;
        tip(received, file, -1, bed.dice.chance(.5), false);
        bed.plant("INS-2", pattern, fires, file, -1, -1);
        return true;
    }

    private boolean officialOnly() {
        Optional<PlantBed.Pair> pair = bed.pair(word());
        if (pair.isEmpty()
                || !bed.seat(pair.get().official(), bed.presentTerm(pair.get().official()))) {
            return false;
        }
        int accepted = bed.pendingSince();
        CaseFile file = bed.file(pair.get().member(), null, accepted, People.NEVER);
        int received = WorkDays.plus(accepted, bed.dice.between(1, 4));
        bed.hotline.receive(received, null, -1, pair.get().official(), false, true, People.NEVER);
        bed.plant("INS-2", "ins2.official-only", false, file, -1, -1);
        return true;
    }

    /** Real-name tips are answered at once here, so that INS-6 stays out of these plants. */
    private void tip(int received, @Nullable CaseFile file, int person, boolean realName, boolean inReview) {
        int replied = realName ? Math.min(bed.today, WorkDays.plus(received, 1)) : People.NEVER;
        bed.hotline.receive(received, file, person, -1, realName, inReview, replied);
    }

    private String word() {
        return WORDS[turn++ % WORDS.length];
    }

    /** Plants of INS-6: real-name tips without a reply. */
    static void plantReplies(PlantBed bed, int count) {
        bed.repeat(count, () -> reply(bed, "ins6.no-case", null, true, People.NEVER));
        bed.repeat(count, () -> reply(bed, "ins6.not-real-name", null, false, People.NEVER));
        bed.repeat(count, () -> reply(bed, "ins6.replied-on-reference-day", null, true, bed.today));
        BooleanSupplier ended = () -> ofCase(bed, "ins6.ended-case", true);
        bed.repeat(count, ended);
        bed.repeat(count, () -> ofCase(bed, "ins6.running-case", false));
    }

    private static boolean ofCase(PlantBed bed, String pattern, boolean ended) {
        Optional<Integer> member = bed.anyMember();
        if (member.isEmpty()) {
            return false;
        }
        int accepted = WorkDays.onOrAfter(bed.today - 900 + bed.dice.below(300));
        CaseFile file = bed.file(member.get(), null, accepted, WorkDays.plus(accepted, bed.dice.between(14, 25)));
        if (ended) {
            file.ended = WorkDays.onOrAfter(bed.today - 150 + bed.dice.below(60));
        }
        return reply(bed, pattern, file, true, People.NEVER);
    }

    private static boolean reply(PlantBed bed, String pattern, @Nullable CaseFile file, boolean realName, int replied) {
        int received = bed.today - bed.dice.between(3, 80);
        int person = file == null && bed.dice.chance(.5) ? bed.anyMember().orElse(-1) : -1;
        if (person >= 0) {
            bed.reserved.set(person);
        }
        Hotline.Tip tip = bed.hotline.receive(received, file, person, -1, realName, false, replied);
        bed.plantTip(pattern, realName && replied == People.NEVER, file, tip);
        return true;
    }
}
