package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.intake.identity.Alarm;
import org.kinlens.intake.identity.Contribution;
import org.kinlens.intake.identity.Feature;
import org.kinlens.intake.identity.IdentityRules;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.intake.identity.Judgement;
import org.kinlens.intake.identity.JudgementKind;
import org.kinlens.intake.identity.JudgementRefused;
import org.kinlens.intake.identity.Judgements;
import org.kinlens.intake.write.DuePersons;
import org.kinlens.store.GraphHash;
import org.kinlens.store.GraphStore;
import org.kinlens.store.TestStore;

class IdentityIT {
    private static final String ID = "11010519491231002X";
    private static final String OTHER_ID = "110105194912310054";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final GraphStore graph = TestStore.graph();
    private final Loads loads = TestLoads.intoTheSharedStore();
    private final Judgements judgements = new Judgements(
            graph,
            TestStore.vault(),
            CLOCK,
            loads::alone,
            new DuePersons(
                    graph,
                    TestStore.vault(),
                    TestStore.snapshots(),
                    CLOCK,
                    new IdentityWork(graph, TestStore.vault(), IdentityRules.DEFAULT))::drawAnew);

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void linksARecordWithoutIdWithTheContributionOfEachFeature() {
        loadAll();

        List<Judgement> linked = judgements.list(JudgementKind.LINKAGE, 0, 10);

        assertThat(linked).hasSize(1);
        Judgement judgement = linked.get(0);
        assertThat(judgement.record()).isEqualTo("CASES:Z7");
        assertThat(judgement.canonical()).isEqualTo("HUKOU:P1");
        assertThat(judgement.person()).isEqualTo("HUKOU:P1");
        assertThat(judgement.score()).isBetween(.98, 1.0);
        assertThat(judgement.decidedBy()).isEqualTo("kinlens");
        assertThat(judgement.contributions().stream().map(Contribution::level).map(l -> l.feature()))
                .contains(Feature.NAME, Feature.SEX, Feature.BIRTH, Feature.PLACE, Feature.PHONE);
        assertThat(judgement.contributions())
                .filteredOn(c -> c.level().isAgreement())
                .allMatch(c -> c.bits() > 0);
        assertThat(judgements.records("HUKOU:P1")).hasSize(2);
    }

    @Test
    void neverMergesOnTheNameAlone() {
        load("hukou", hukou());
        load("cases", new TestFeeds().with("person", "person_id,name,sex,source", "Z7,欧阳靖雯,2,CASES"));

        assertThat(judgements.list(null, 0, 10)).isEmpty();
    }

    @Test
    void membersOfOneHouseholdAreTwoPersons() {
        load("hukou", hukou());
        load("members", members().and("household_member", "H1,Z7,51,5,HUKOU"));
        load("cases", cases());

        assertThat(judgements.list(null, 0, 10)).hasSize(1);

        load("members", members().and("household_member", "H1,Z7,51,5,HUKOU"));

        assertThat(judgements.list(null, 0, 10)).isEmpty();
    }

    @Test
    void givesTheSameGraphInAnyOrderOfLoads() {
        loadAll();
        String expected = GraphHash.of(graph);
        TestStore.clear();

        load("members", members().shuffled(3));
        load("cases", cases());
        load("hukou", hukou().shuffled(5));
        load("members", members());

        assertThat(GraphHash.of(graph)).isEqualTo(expected);
    }

    @Test
    void undoingAWordGivesTheGraphBeforeIt() {
        loadAll();
        String before = GraphHash.of(graph);
        assertThat(facts()).hasSize(3);

        String id = judgements.merge("P3", "Z8", "admin", "同一人，已核对户口簿");

        assertThat(GraphHash.of(graph)).isNotEqualTo(before);
        assertThat(judgements.find(id)).get().extracting(Judgement::decidedBy).isEqualTo("admin");

        judgements.undo(id, "admin", "看错了");

        assertThat(GraphHash.of(graph)).isEqualTo(before);
        assertThat(judgements.find(id)).isEmpty();
    }

    @Test
    void aWordChangesTheFactsOfTheHouseholdsConcerned() {
        loadAll();
        List<String> before = facts();

        // Child and grandchild of one household become one: the facts of the household cannot stay.
        String id = judgements.merge("HUKOU:P3", "HUKOU:P4", "admin", "重复登记");
        List<String> merged = facts();
        judgements.undo(id, "admin", "不是同一人");

        assertThat(merged).isNotEqualTo(before);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void undoingLinkageAtOnceGivesTheGraphWithoutIt() {
        load("hukou", hukou());
        load("members", members());
        load("cases", cases());
        Judgement linked = judgements.list(JudgementKind.LINKAGE, 0, 10).get(0);
        judgements.undo(linked.id(), "admin", "同名不同人");
        String undone = GraphHash.of(graph);
        TestStore.clear();

        loadWithoutLinkage("hukou", hukou());
        loadWithoutLinkage("members", members());
        loadWithoutLinkage("cases", cases());

        assertThat(undone).isEqualTo(GraphHash.of(graph));
    }

    @Test
    void whatWasUndoneStaysUndoneInLaterLoadsAsIfItHadNeverBeen() {
        load("hukou", hukou());
        load("cases", cases());
        load("members", members());
        load("more", more());
        judgements.undo(judgements.list(JudgementKind.LINKAGE, 0, 10).get(0).id(), "admin", "同名不同人");
        String late = GraphHash.of(graph);
        TestStore.clear();

        load("hukou", hukou());
        load("cases", cases());
        judgements.undo(judgements.list(JudgementKind.LINKAGE, 0, 10).get(0).id(), "admin", "同名不同人");
        load("more", more());
        load("members", members());
        load("cases", cases());

        assertThat(judgements.list(JudgementKind.LINKAGE, 0, 10)).isEmpty();
        assertThat(GraphHash.of(graph)).isEqualTo(late);
    }

    @Test
    void anIdentityNumberThatWasMistypedCanBeOverruled() {
        load("one", new TestFeeds().with("person", "person_id,national_id,name", "P2," + ID + ",王一"));
        load("two", new TestFeeds().with("person", "person_id,national_id,name,source", "P1," + ID + ",李二,HUKOU"));
        load("three", new TestFeeds().with("person", "person_id,national_id,name,source", "P3," + ID + ",王一,TAX"));
        Judgement wrong = judgements.list(null, 0, 10).stream()
                .filter(j -> j.record().equals(":P2"))
                .findFirst()
                .orElseThrow();

        judgements.undo(wrong.id(), "admin", "号码录入错误");
        load("two", new TestFeeds().with("person", "person_id,national_id,name,source", "P1," + ID + ",李二,HUKOU"));

        assertThat(judgements.records(":P2")).hasSize(1);
        assertThat(judgements.records("HUKOU:P1")).hasSize(2);
    }

    @Test
    void theOldAndTheNewFormOfANumberAreOnePerson() {
        load("old", new TestFeeds().with("person", "person_id,national_id,name", "P1,110105491231002,王一"));
        load("new", new TestFeeds().with("person", "person_id,national_id,name,source", "P2," + ID + ",王一,HUKOU"));

        assertThat(judgements.list(null, 0, 10))
                .extracting(Judgement::kind, Judgement::record, Judgement::canonical)
                .containsExactly(tuple(JudgementKind.NATIONAL_ID, "HUKOU:P2", ":P1"));
    }

    @Test
    void joinsJudgementsOfAllKindsIntoOnePerson() {
        loadAll();
        load("tax", new TestFeeds().with("person", "person_id,national_id,name,source", "A1," + ID + ",欧阳靖雯,TAX"));

        assertThat(judgements.records("TAX:A1"))
                .extracting(r -> r.id())
                .containsExactly("TAX:A1", "HUKOU:P1", "CASES:Z7");
        assertThat(judgements.list(null, 0, 10)).allMatch(j -> j.person().equals("TAX:A1"));
    }

    @Test
    void refusesAWordThatCannotBe() {
        loadAll();
        String id = judgements.list(JudgementKind.LINKAGE, 0, 10).get(0).id();

        assertRefused(JudgementRefused.Why.NO_REASON, () -> judgements.undo(id, "admin", " "));
        assertRefused(JudgementRefused.Why.UNKNOWN_JUDGEMENT, () -> judgements.undo("none", "admin", "x"));
        assertRefused(JudgementRefused.Why.UNKNOWN_PERSON, () -> judgements.merge("P1", "none", "admin", "x"));
        assertRefused(JudgementRefused.Why.ALREADY_ONE, () -> judgements.merge("P1", "Z7", "admin", "x"));
        assertRefused(JudgementRefused.Why.ALREADY_ONE, () -> judgements.merge("P1", "HUKOU:P1", "admin", "x"));
    }

    @Test
    void nothingJoinsByWayOfAThirdWhomAPersonHeldApart() {
        loadAll();
        judgements.undo(judgements.list(JudgementKind.LINKAGE, 0, 10).get(0).id(), "admin", "不是同一人");
        judgements.merge("Z7", "Z8", "admin", "同一人");

        assertRefused(JudgementRefused.Why.HELD_APART, () -> judgements.merge("P1", "Z8", "admin", "同一人"));
        assertThat(judgements.list(null, 0, 10)).hasSize(1);
    }

    @Test
    void warnsOfRecordsThatLookLikeSeveralPersons() throws Exception {
        loadAll();
        judgements.merge("P1", "P3", "admin", "试");

        LoadResult result = loads.load(hukou().in(folder.resolve("hukou")), null, false, progress -> {});

        assertThat(judgements.list(null, 0, 1).get(0).alarms()).contains(Alarm.BIRTHS_APART, Alarm.TWO_SEXES);
        assertThat(Files.readString(java.util.Objects.requireNonNull(result.warnings())))
                .contains("RECORDS_OF_SEVERAL")
                .contains("TWO_SEXES");
    }

    private static void assertRefused(JudgementRefused.Why why, Runnable word) {
        assertThatExceptionOfType(JudgementRefused.class)
                .isThrownBy(word::run)
                .extracting(JudgementRefused::why)
                .isEqualTo(why);
    }

    private void loadAll() {
        load("hukou", hukou());
        load("cases", cases());
        load("members", members());
    }

    private static TestFeeds hukou() {
        return new TestFeeds()
                .with(
                        "person",
                        "person_id,national_id,name,sex,birth_date,division_code,phone,source",
                        "P1," + ID + ",欧阳靖雯,2,1949-12-31,990101001001,13800000001,HUKOU",
                        "P2," + OTHER_ID + ",李二,1,1952-02-03,990101001001,13800000001,HUKOU",
                        "P3,,李建国,1,1975-08-09,990101001001,,HUKOU",
                        "P4,,李小明,1,2001-08-09,990101001001,,HUKOU");
    }

    private static TestFeeds cases() {
        return new TestFeeds()
                .with(
                        "person",
                        "person_id,name,sex,birth_date,division_code,phone,source",
                        "Z7,欧阳靖雯,2,1949-12,990101001001,13800000001,CASES",
                        "Z8,李建国,1,,990101002001,,CASES");
    }

    private static TestFeeds members() {
        return new TestFeeds()
                .with(
                        "household",
                        "household_id,register_type,address,division_code,source",
                        "H1,FAMILY,一组1号,990101001001,HUKOU")
                .with(
                        "household_member",
                        "household_id,person_id,relation_code,list_order,source",
                        "H1,P2,02,1,HUKOU",
                        "H1,P1,10,2,HUKOU",
                        "H1,P3,20,3,HUKOU",
                        "H1,P4,20,4,HUKOU");
    }

    private static TestFeeds more() {
        return new TestFeeds()
                .with(
                        "person",
                        "person_id,name,sex,birth_date,division_code,phone,source",
                        "Z9,赵六,1,1980-01-01,990101001001,13900000001,CASES",
                        "Z10,欧阳靖,2,1966-01-01,990101001001,,CASES");
    }

    private List<String> facts() {
        return org.kinlens.intake.GraphHash.lines(graph).stream()
                .filter(line -> line.contains("PARENT_OF") || line.contains("SPOUSE_OF"))
                .toList();
    }

    private void load(String name, TestFeeds feeds) {
        loads.load(feeds.in(folder.resolve(name)), null, false, progress -> {});
    }

    private void loadWithoutLinkage(String name, TestFeeds feeds) {
        new Loads(
                        graph,
                        TestStore.vault(),
                        TestStore.snapshots(),
                        TestStore.dataFolder(),
                        CLOCK,
                        new org.kinlens.intake.read.Bounds(100, 1L << 30, 1L << 28, 200),
                        new IdentityRules(Math.nextDown(1.0)))
                .load(feeds.in(folder.resolve(name)), null, false, progress -> {});
    }
}
