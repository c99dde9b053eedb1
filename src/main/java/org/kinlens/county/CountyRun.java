package org.kinlens.county;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Grows and writes one county; everything of it can be thrown away before the next one starts. */
final class CountyRun {
    private final int county;
    private final int goal;
    private final long seed;
    private final LocalDate asOf;
    private final Regime regime;
    private final int today;
    private final Feeds feeds;
    private final Figures figures;
    private final Consumer<String> progress;

    CountyRun(
            int county,
            int goal,
            long seed,
            LocalDate asOf,
            Regime regime,
            Feeds feeds,
            Figures figures,
            Consumer<String> progress) {
        this.county = county;
        this.goal = goal;
        this.seed = seed * 1_000 + county;
        this.asOf = asOf;
        this.regime = regime;
        today = (int) asOf.toEpochDay();
        this.feeds = feeds;
        this.figures = figures;
        this.progress = progress;
    }

    void run() throws IOException {
        Names names = new Names(seed);
        Villages villages = new Villages(county, goal, names, dice(1));
        divisions(villages);
        People people = FamilyGrowth.grow(goal, asOf, villages, names, dice(2));
        progress.accept("county %d: families grown".formatted(county));
        Evidence evidence = new Evidence(people);
        PersonRegister.mark(people, evidence.written, asOf);
        Households[] archives = Registers.archived(people, seed);
        Registers.markArchived(people, evidence, archives);
        Identities identities = new Identities(people, evidence.written, county, seed);
        PersonRegister.write(people, evidence.written, villages, names, identities, asOf, feeds.person, seed);
        Households households = Households.on(today, people, seed);
        Registers registers = new Registers(people, villages, evidence, identities, feeds, regime, seed);
        registers.write(households, archives);
        CivilRegistry civil = new CivilRegistry(people, evidence, identities, regime, seed);
        civil.marriages(feeds.marriage);
        civil.parents(feeds.parentage);
        progress.accept("county %d: registers written".formatted(county));
        assist(people, villages, names, evidence, identities, households, registers);
        progress.accept("county %d: cases and truth written".formatted(county));
    }

    private void assist(
            People people,
            Villages villages,
            Names names,
            Evidence evidence,
            Identities identities,
            Households households,
            Registers registers) {
        Households.Grouped grouped = households.grouped();
        KinWalk kin = new KinWalk(people, evidence.shown(Regime.MIXED.plain()));
        Offices offices = new Offices(people, villages, today, dice(3));
        Hotline hotline = new Hotline(dice(4));
        PlantBed bed = new PlantBed(people, villages, evidence, kin, offices, hotline, households, grouped, dice(5));
        int instances = Rates.planted(goal);
        TiePlants.plant(bed, instances);
        VisitPlants.plant(bed, instances);
        VisitPlants.plantReplies(bed, instances);
        BitSet silent = (BitSet) bed.reserved.clone();
        offices.fill(bed.reserved);
        Cases cases = new Cases(bed, households, grouped, dice(6));
        int living = grouped.members().length;
        cases.draw(living);
        cases.register(offices, kin, households);
        naturalTips(cases, bed, hotline, living);
        cases.number();
        hotline.number();
        Declarations declarations = new Declarations(people, today, dice(8));
        declarations.collect(offices, kin, silent, bed.declared);
        RegisterReading reading = new RegisterReading(people, evidence);
        declarations.note(reading);
        CivilAffairs civil = new CivilAffairs(people, villages, names, identities, county, asOf, seed);
        if (regime.hasSecondSource()) {
            civil.write(cases.all(), feeds.person, feeds.same);
        }
        CaseWriter writer =
                new CaseWriter(bed, reading, identities, civil, names, registers, regime, feeds, county, dice(9));
        writer.write(cases.all());
        writer.tips();
        writer.associations();
        List<Declarations.Declared> said = regime.hasDeclarations() ? declarations.rows() : List.of();
        Declarations.write(said, people, feeds.declaration, identities, names);
        positions(offices, identities);
        KinWalk shown = new KinWalk(people, evidence.shown(regime.resolved()));
        Truth truth = new Truth(bed, shown, regime, cases, households, identities, writer, registers, feeds);
        truth.writeTies(said);
        KinWalk plain = new KinWalk(people, evidence.shown(regime.plain()));
        truth.writeFindings(new Expectations(bed, plain, cases, households).work(said));
        new KinTruth(people, evidence, regime, identities).write(feeds.kinParents, feeds.kinSpouses);
        figures.add(people, villages, households, grouped, shown, cases, offices, truth, dice(10));
    }

    private void positions(Offices offices, Identities identities) {
        for (List<Term> terms : offices.byPerson().values()) {
            for (Term term : terms) {
                feeds.position.row(
                        identities.id(term.person()),
                        term.role().name(),
                        term.organ(),
                        term.division(),
                        Feed.date(term.from()),
                        Feed.date(term.to()));
            }
        }
    }

    private void divisions(Villages villages) {
        String countyCode = villages.countyCode();
        if (county == 1) {
            feeds.division.row(SyntheticCounty.PREFECTURE, "九合市", "", "PREFECTURE", "", "");
        }
        feeds.division.row(countyCode, villages.countyName(), SyntheticCounty.PREFECTURE, "COUNTY", "", "");
        for (int t = 0; t < villages.townships(); t++) {
            String code = villages.townshipCode(t);
            feeds.division.row(code, villages.townshipName(t), countyCode, "TOWNSHIP", "", "");
        }
        for (int v = 0; v < villages.count(); v++) {
            String parent = villages.townshipCode(villages.townshipOf(v));
            feeds.division.row(villages.code(v), villages.name(v), parent, "VILLAGE", "", "");
        }
    }

    private void naturalTips(Cases cases, PlantBed bed, Hotline hotline, int living) {
        Dice dice = dice(7);
        List<CaseFile> all = cases.all();
        for (int i = 0; i < living * Rates.TIPS; i++) {
            CaseFile file = all.get(dice.below(all.size()));
            int day = today - dice.below(700);
            if (file.planted) {
                continue;
            }
            if (dice.chance(.15) && file.confirmed < today) {
                day = dice.between(file.accepted, file.confirmed - 1);
            }
            boolean realName = dice.chance(Rates.REAL_NAME);
            int replied = dice.chance(Rates.REPLIED) ? day + dice.between(4, 40) : People.NEVER;
            if (replied > today) {
                replied = People.NEVER;
            }
            double about = dice.unit();
            int village = file.village;
            int official = about > .8 ? bed.offices.committeeMember(village, today, dice) : -1;
            boolean inReview = file.accepted <= day && day < file.confirmed;
            hotline.receive(
                    day,
                    about < .6 ? file : null,
                    about >= .6 && about < .8 ? file.applicant : -1,
                    official,
                    realName,
                    inReview,
                    realName ? replied : People.NEVER);
        }
    }

    private Dice dice(int purpose) {
        return new Dice(seed, purpose);
    }
}
