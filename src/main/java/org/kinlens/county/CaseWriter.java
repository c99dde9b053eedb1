package org.kinlens.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.kinlens.register.Program;

/** Writes the cases of a county with all that hangs on them: members, steps, supporters, filings, payments, cards. */
final class CaseWriter {
    private static final int MONTHS_PAID = 12;
    private static final int LINE_PER_PERSON = 480;

    private final PlantBed bed;
    private final Identities identities;
    private final CivilAffairs civil;
    private final Names names;
    private final Registers registers;
    private final Regime regime;
    private final RegisterReading reading;
    private final Feeds feeds;
    private final Dice dice;
    private final Relation relation;
    private final int today;
    private final int county;

    /** @param civil gives the ids of members of cases */
    CaseWriter(
            PlantBed bed,
            RegisterReading reading,
            Identities identities,
            CivilAffairs civil,
            Names names,
            Registers registers,
            Regime regime,
            Feeds feeds,
            int county,
            Dice dice) {
        this.bed = bed;
        this.reading = reading;
        this.identities = identities;
        this.civil = civil;
        this.regime = regime;
        this.names = names;
        this.registers = registers;
        this.feeds = feeds;
        this.county = county;
        this.dice = dice;
        today = bed.today;
        relation = new Relation(bed.people, today);
    }

    String caseId(CaseFile file) {
        return "C%02d%06d".formatted(county, file.number + 1);
    }

    String tipId(Hotline.Tip tip) {
        return "T%02d%05d".formatted(county, tip.number + 1);
    }

    void write(List<CaseFile> cases) {
        CaseSteps steps = new CaseSteps(bed.people, bed.offices, bed.villages, identities, feeds.caseStep, today, dice);
        for (CaseFile file : cases) {
            file(file);
            steps.write(file, caseId(file));
            filings(file);
            supporters(file);
            payments(file);
            assets(file);
            card(file);
        }
    }

    void tips() {
        List<Hotline.Tip> tips = new java.util.ArrayList<>(bed.hotline.tips());
        tips.sort(java.util.Comparator.comparingInt(tip -> tip.number));
        for (Hotline.Tip tip : tips) {
            feeds.tip.row(
                    tipId(tip),
                    Feed.date(tip.day),
                    tip.channel,
                    tip.about == null ? "" : caseId(tip.about),
                    identities.id(tip.person),
                    identities.id(tip.official),
                    Boolean.toString(tip.realName),
                    tip.inReview ? "true" : "false",
                    tip.content,
                    Feed.date(tip.replied));
        }
    }

    private void file(CaseFile file) {
        feeds.assistanceCase.row(
                caseId(file),
                registers.householdId(file.household),
                file.program.name(),
                civil.id(file.applicant),
                Feed.date(file.appliedOn()),
                Feed.date(file.accepted),
                Feed.date(file.confirmed),
                Feed.date(file.ended),
                file.confirmed == People.NEVER ? "" : Integer.toString(amount(file)),
                bed.villages.code(file.village),
                "",
                CaseSteps.recheckMonths(file) == 12 ? "" : Integer.toString(CaseSteps.recheckMonths(file)));
        for (int member : file.members) {
            feeds.caseMember.row(caseId(file), civil.id(member), member == file.uninsured ? "false" : "true", "", "");
        }
    }

    private int amount(CaseFile file) {
        int insured = file.members.length - (file.uninsured >= 0 ? 1 : 0);
        int line = file.program == Program.TEKUN ? LINE_PER_PERSON * 2 : LINE_PER_PERSON;
        return insured * line - Math.floorMod(file.applicant, 30) * 10;
    }

    private void filings(CaseFile file) {
        String township = bed.villages.townshipName(bed.villages.townshipOf(file.village)) + "人民政府";
        for (CaseFile.Filing filing : file.filings) {
            feeds.filing.row(
                    caseId(file),
                    identities.id(filing.official()),
                    filing.relationCode(),
                    Feed.date(filing.day()),
                    township);
        }
    }

    /** Living grown children outside the household. */
    private void supporters(CaseFile file) {
        People people = bed.people;
        for (int member : file.members) {
            if (people.age(member, today) < 60) {
                continue;
            }
            for (int c = people.firstChild[member]; c >= 0; c = people.nextChild(member, c)) {
                boolean grown = people.present(c, today) && people.age(c, today) >= 18;
                if (grown && !file.hasMember(c) && dice.chance(Rates.SUPPORTERS_LISTED)) {
                    String nationalId = identities.validId(c);
                    boolean byId = nationalId.isEmpty() || dice.chance(.8);
                    String support = Integer.toString(dice.below(7) * 50);
                    String code = relation.code(member, c);
                    reading.named(member, c, Relation.word(code), today, Evidence.SUPPORT);
                    if (!regime.hasSupporters()) {
                        continue;
                    }
                    feeds.supportPerson.row(
                            caseId(file),
                            civil.id(member),
                            byId ? identities.id(c) : "",
                            byId ? "" : names.of(people, c),
                            byId ? "" : nationalId,
                            code,
                            support);
                }
            }
        }
    }

    private void payments(CaseFile file) {
        if (file.confirmed > today || !(file.program.isDibao() || file.program == Program.TEKUN)) {
            return;
        }
        YearMonth last = YearMonth.from(LocalDate.ofEpochDay(today));
        YearMonth first = YearMonth.from(LocalDate.ofEpochDay(file.confirmed)).plusMonths(1);
        String account = "9966%015d".formatted((county * 10_000_000L + file.applicant) * 97 % 1_000_000_000_000_000L);
        for (int back = MONTHS_PAID - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            int paidOn = WorkDays.onOrBefore((int) month.atDay(10).toEpochDay());
            boolean over = file.ended <= (int) month.atDay(1).toEpochDay();
            if (month.isBefore(first) || over || paidOn > today) {
                continue;
            }
            feeds.payment.row(
                    caseId(file),
                    month.toString(),
                    Feed.date(paidOn),
                    Integer.toString(amount(file)),
                    account,
                    civil.id(file.applicant),
                    dice.chance(Rates.RETURNED_PAYMENT) ? "RETURNED" : "PAID");
        }
    }

    private void assets(CaseFile file) {
        for (int member : file.members) {
            if (bed.people.age(member, today) < 18 || !dice.chance(Rates.ASSETS_PER_MEMBER)) {
                continue;
            }
            int bought = today - dice.between(200, 5000);
            double kind = dice.unit();
            String name = kind < .4
                    ? "DEPOSIT"
                    : kind < .6 ? "PENSION" : kind < .75 ? "INSURANCE" : kind < .9 ? "VEHICLE" : "HOUSE";
            boolean vehicle = name.equals("VEHICLE");
            int value =
                    vehicle ? dice.between(2, 18) * 1000 : name.equals("HOUSE") ? 60_000 : dice.between(1, 120) * 100;
            String details = vehicle ? "摩托车" : name.equals("HOUSE") ? "自建房" : "";
            feeds.asset.row(civil.id(member), name, Integer.toString(value), Feed.date(bought), "", details, "");
        }
    }

    /** A coordinator or committee member keeps the card by agreement (57号 §26). */
    private void card(CaseFile file) {
        if (!file.running(today) || !dice.chance(Rates.CARD_KEPT)) {
            return;
        }
        int keeper = bed.offices.committeeMember(file.village, today, dice);
        if (keeper >= 0 && !file.hasMember(keeper)) {
            int agreed = WorkDays.plus(file.confirmed, dice.between(5, 15));
            if (agreed <= today) {
                int filed = WorkDays.plus(agreed, 3);
                feeds.custody.row(
                        caseId(file),
                        identities.id(keeper),
                        Feed.date(agreed),
                        dice.chance(.7) && filed <= today ? Feed.date(filed) : "");
            }
        }
    }

    void associations() {
        String[] kinds = {"COLLEAGUE", "CLASSMATE", "NEIGHBOUR", "BUSINESS_PARTNER", "GUARANTOR"};
        for (int official : bed.offices.byPerson().keySet()) {
            int other = dice.below(bed.people.size);
            boolean adult = bed.people.present(other, today) && bed.people.age(other, today) >= 20;
            if (adult && other != official && dice.chance(Rates.ASSOCIATIONS_PER_OFFICIAL * 2)) {
                String kind = kinds[dice.below(kinds.length)];
                feeds.association.row(
                        identities.id(official),
                        identities.id(other),
                        kind,
                        Feed.date(today - dice.between(400, 6000)),
                        "");
            }
        }
    }
}
