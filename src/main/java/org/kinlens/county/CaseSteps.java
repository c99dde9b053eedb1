package org.kinlens.county;

import java.time.LocalDate;
import org.kinlens.register.Role;
import org.kinlens.register.Step;

/** The steps of a case in the order of 民发〔2021〕57号, with those who did them, on working days. */
final class CaseSteps {
    private static final int EARLIER_RECHECKS = 1;

    private final People people;
    private final Offices offices;
    private final Villages villages;
    private final Identities identities;
    private final Feed feed;
    private final Dice dice;
    private final int today;
    private String caseId = "";

    CaseSteps(
            People people, Offices offices, Villages villages, Identities identities, Feed feed, int today, Dice dice) {
        this.people = people;
        this.offices = offices;
        this.villages = villages;
        this.identities = identities;
        this.feed = feed;
        this.today = today;
        this.dice = dice;
    }

    static int recheckMonths(CaseFile file) {
        return Math.floorMod(file.applicant, 10) == 0 ? 6 : 12;
    }

    /** Day of the last yearly or half-yearly re-check up to the day, or -1. */
    static int lastRecheck(CaseFile file, int today) {
        if (file.confirmed > today || Math.floorMod(file.applicant, 7) == 0) {
            return -1;
        }
        int found = -1;
        LocalDate confirmed = LocalDate.ofEpochDay(file.confirmed);
        int months = recheckMonths(file);
        for (int n = months; ; n += months) {
            int day = WorkDays.onOrAfter((int) confirmed.plusMonths(n).toEpochDay() - 12);
            if (day > Math.min(today, file.ended - 1)) {
                return found;
            }
            found = day;
        }
    }

    void write(CaseFile file, String id) {
        caseId = id;
        int township = villages.townshipOf(file.village);
        int accepted = file.accepted;
        int decided = Math.min(file.confirmed, file.refused);
        int last = Math.min(decided, today);
        int handler = offices.holder(Role.HANDLER, township, accepted, -1, dice);
        int second = offices.holder(Role.HANDLER, township, accepted, handler, dice);
        row(Step.DECLARE, file.appliedOn(), file.appliedOn(), file.applicant, -1, "");
        row(Step.ACCEPT, accepted, accepted, handler, -1, "");
        int working = workDaysBetween(accepted, decided == People.NEVER ? WorkDays.plus(accepted, 22) : decided);
        int survey = WorkDays.plus(accepted, Math.min(3, 1 + working / 8));
        int companion = second >= 0 ? second : offices.committeeMember(file.village, survey, dice);
        until(last, Step.CHECK_REQUESTED, WorkDays.plus(accepted, 1), handler, -1, "");
        until(last, Step.SURVEY, survey, handler, companion, "");
        until(last, Step.DATA_CHECK, WorkDays.plus(accepted, Math.max(2, working / 5)), handler, -1, "");
        int review = WorkDays.plus(accepted, Math.max(3, working / 4));
        until(last, Step.REVIEW, review, offices.holder(Role.SUPERVISING_LEADER, township, review, -1, dice), -1, "");
        visits(file);
        if (file.refused <= today) {
            row(Step.REFUSE, file.refused, file.refused, handler, -1, "REFUSED");
            until(today, Step.REFUSAL_NOTICE, WorkDays.plus(file.refused, 2), handler, -1, "");
            return;
        }
        int publicity = WorkDays.plus(review, 1);
        int publicityEnd = WorkDays.onOrAfter(publicity + 7);
        until(last, Step.PUBLICITY, publicity, handler, -1, "");
        until(last, Step.PUBLICITY_END, publicityEnd, handler, -1, "NO_OBJECTION");
        until(last, Step.SUBMITTED, WorkDays.plus(publicityEnd, 1), handler, -1, "");
        if (file.confirmed <= today) {
            int county = offices.holder(Role.HANDLER, -1, file.confirmed, -1, dice);
            row(Step.CONFIRM, file.confirmed, file.confirmed, county, -1, "CONFIRMED");
            rechecks(file, township);
        }
        if (file.ended <= today) {
            int stopper = offices.holder(Role.HANDLER, township, file.ended, -1, dice);
            row(Step.STOP, file.ended, file.ended, stopper, -1, "");
        }
    }

    private void visits(CaseFile file) {
        file.visits.stream().distinct().sorted().forEach(day -> {
            int first = offices.holder(Role.INSPECTOR, -1, day, -1, dice);
            int second = offices.holder(Role.INSPECTOR, -1, day, first, dice);
            row(Step.COUNTY_VISIT, day, day, first, second, "AS_STATED");
        });
    }

    private void rechecks(CaseFile file, int township) {
        int last = lastRecheck(file, today);
        int months = recheckMonths(file);
        for (int n = EARLIER_RECHECKS; n >= 0 && last >= 0; n--) {
            int day = WorkDays.onOrAfter((int)
                    LocalDate.ofEpochDay(last).minusMonths((long) n * months).toEpochDay());
            if (n == 0 || day > file.confirmed + 100) {
                int handler = offices.holder(Role.HANDLER, township, day, -1, dice);
                row(
                        Step.RECHECK,
                        n == 0 ? last : WorkDays.onOrBefore(Math.min(day, last - 30)),
                        0,
                        handler,
                        -1,
                        "UNCHANGED");
            }
        }
    }

    private void until(int last, Step step, int day, int actor, int co, String result) {
        if (day <= last) {
            row(step, day, day, actor, co, result);
        }
    }

    private void row(Step step, int day, int started, int actor, int co, String result) {
        boolean showStart = step == Step.SURVEY || step == Step.DATA_CHECK;
        feed.row(
                caseId,
                step.name(),
                Feed.date(day),
                showStart ? Feed.date(started) : "",
                identities.id(actor),
                identities.id(co),
                result);
    }

    private static int workDaysBetween(int from, int to) {
        int days = 0;
        for (int day = from + 1; day <= to; day++) {
            if (WorkDays.isWorkDay(day)) {
                days++;
            }
        }
        return Math.max(12, days);
    }
}
