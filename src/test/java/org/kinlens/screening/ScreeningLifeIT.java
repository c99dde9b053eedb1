package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

/**
 * Findings from run to run. O1 (village committee) is the brother of M1, who applied for C1; the tip T1 has a real name.
 */
class ScreeningLifeIT {
    private static final String PROFILE = "CIVIL_CODE_1045";
    private static final String GIVEN = """
            person id=F1
            person id=O1
            person id=M1 birth=1980-01-01
            person id=V1
            parent parent=F1 child=O1
            parent parent=F1 child=M1
            household id=H1
            case id=C1 applied=2024-05-06 accepted=2024-05-08 household=H1 division=990101001001 applicant=M1
            position person=O1 role=VILLAGE_COMMITTEE from=2021-01-01
            tip id=T1 on=2024-05-15 real=true official=O1
            """;
    private static final CypherFile EVENTS = CypherFile.of(
            "test",
            "MATCH (e:Event) RETURN e.seq AS seq, e.id AS id, e.type AS type, e.subject AS subject, e.data AS data"
                    + " ORDER BY e.seq");
    private static final CypherFile TIES = CypherFile.of(
            "test",
            "MATCH (o:Person)-[t:TIE]->(p:Person) RETURN o.personId + ' ' + t.word + ' ' + p.personId + ' ' + t.state"
                    + " AS tie ORDER BY tie");
    private static final CypherFile MARK_TIP =
            CypherFile.of("test", "MATCH (t:Tip {tipId: 'T1'}) SET t.repliedOn = date('2024-06-04')");
    private static final CypherFile DELETE_PARENT = CypherFile.of(
            "test", "MATCH (:Person {personId: 'F1'})-[r:PARENT_OF]->(:Person {personId: 'M1'}) DELETE r");
    private static final CypherFile FILE_C1 = CypherFile.of(
            "test",
            "MATCH (o:Person {personId: 'O1'}), (k:AssistanceCase {caseId: 'C1'})"
                    + " CREATE (o)-[:FILED]->(:Filing {id: 'f', filedOn: date('2024-06-04')})-[:OF]->(k)");

    private static final CypherFile SECOND_RECORD = CypherFile.of(
            "test",
            "MATCH (f:Person {personId: 'F1'}), (o:Person {personId: 'O1'})"
                    + " CREATE (f)-[:PARENT_OF {key: 'h', kind: 'UNKNOWN', confidence: 0.9, feed: 'household_member',"
                    + " source: 'hukou', asOf: date('2024-01-01'), code: '51', derived: true, question: 'q1'}]->(o)"
                    + " CREATE (f)-[:PARENT_OF {key: 'later', kind: 'UNKNOWN', confidence: 0.9, from: date('2024-06-04'),"
                    + " feed: 'household_member', source: 'hukou'}]->(o)");

    private final Screener screener = new Screener();

    @BeforeEach
    void given() {
        new GivenGraph().with(GIVEN).store();
    }

    @Test
    void theFirstRunRaisesWithOneEventButNoneForTheTipDesk() {
        ScreeningResult result = screener.screen(PROFILE, "2024-06-03");

        assertThat(result.raised()).isEqualTo(2);
        assertThat(result.run().openByRule()).isEqualTo(Map.of("INS-3", 1, "INS-6", 1));
        assertThat(events())
                .containsExactly(
                        "org.kinlens.finding.raised.v1 " + open("INS-3").id());
        assertThat(screener.published)
                .containsExactly(new ScreeningCompleted(result.run().id()));
    }

    @Test
    void eventDataHoldIdsAreaAndLinkOnly() {
        screener.screen(PROFILE, "2024-06-03");

        String id = open("INS-3").id();
        assertThat(data())
                .containsExactly(
                        ("{'caseId':'C1','channel':'STATUTORY','divisionCode':'990101001001','dueOn':'2024-06-19',"
                                        + "'findingId':'" + id + "','link':'/findings/" + id + "','ruleId':'INS-3',"
                                        + "'ruleVersion':1,'severity':'HIGH'}")
                                .replace('\'', '"'));
    }

    @Test
    void aSecondRunChangesNothing() {
        screener.screen(PROFILE, "2024-06-03");
        List<Finding> before = screener.all();

        ScreeningResult again = screener.screen(PROFILE, "2024-06-03");

        assertThat(screener.all()).isEqualTo(before);
        assertThat(again.raised()).isZero();
        assertThat(events()).hasSize(1);
    }

    @Test
    void firstFoundIsTheDayOfTheRunThatRaisedIt() {
        screener.screen(PROFILE, "2024-06-03");

        screener.screen(PROFILE, "2024-06-05");

        assertThat(open("INS-3").firstFoundOn()).isEqualTo("2024-06-03");
    }

    @Test
    void aFilingFulfilsAndTellsOnce() {
        screener.screen(PROFILE, "2024-06-03");
        String id = open("INS-3").id();
        TestStore.graph().write(FILE_C1, Map.of());

        ScreeningResult result = screener.screen(PROFILE, "2024-06-05");
        screener.screen(PROFILE, "2024-06-06");

        assertThat(result.fulfilled()).isEqualTo(1);
        assertThat(screener.findings.find(id)).hasValueSatisfying(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.FULFILLED);
            assertThat(finding.closedOn()).isEqualTo("2024-06-04");
            assertThat(finding.closedReason()).isEqualTo("FULFILLED");
            assertThat(finding.firstFoundOn()).isEqualTo("2024-06-03");
        });
        // Registered now, the case awaits the county's visit: INS-1.
        assertThat(events())
                .containsExactlyInAnyOrder(
                        "org.kinlens.finding.raised.v1 " + id,
                        "org.kinlens.finding.raised.v1 " + open("INS-1").id(),
                        "org.kinlens.finding.withdrawn.v1 " + id);
        assertThat(data())
                .filteredOn(data -> data.contains("reason"))
                .singleElement()
                .asString()
                .contains("\"reason\":\"FULFILLED\"");
    }

    @Test
    void aGroundThatHasGoneWithdraws() {
        screener.screen(PROFILE, "2024-06-03");
        String id = open("INS-3").id();
        TestStore.graph().write(DELETE_PARENT, Map.of());

        ScreeningResult result = screener.screen(PROFILE, "2024-06-05");

        assertThat(result.withdrawn()).isEqualTo(1);
        assertThat(screener.findings.find(id)).hasValueSatisfying(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.WITHDRAWN);
            assertThat(finding.closedOn()).isEqualTo("2024-06-05");
            assertThat(finding.closedReason()).isEqualTo("NO_LONGER_HOLDS");
        });
        assertThat(data().get(1)).contains("\"reason\":\"NO_LONGER_HOLDS\"");
    }

    @Test
    void aReplyClosesTheTipWithoutAnEvent() {
        screener.screen(PROFILE, "2024-06-03");
        TestStore.graph().write(MARK_TIP, Map.of());

        screener.screen(PROFILE, "2024-06-05");

        assertThat(screener.all())
                .filteredOn(f -> f.ruleId().equals("INS-6"))
                .extracting(Finding::state)
                .containsExactly(FindingState.FULFILLED);
        assertThat(events()).hasSize(1);
    }

    @Test
    void whatWasFulfilledBeforeAnyoneSawItOpenMakesNoEvent() {
        new GivenGraph()
                .with(GIVEN)
                .with("filing case=C1 official=O1 on=2024-05-09")
                .with("step case=C1 step=COUNTY_VISIT on=2024-05-20 actor=V1")
                .store();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(screener.all())
                .extracting(f -> f.ruleId() + " " + f.state())
                .contains("INS-1 FULFILLED", "INS-3 FULFILLED");
        assertThat(events()).isEmpty();
    }

    @Test
    void anotherProfileReplacesTheFindingsWithoutEvents() {
        screener.screen(PROFILE, "2024-06-03");
        TestStore.graph().write(DELETE_PARENT, Map.of());

        ScreeningResult result = screener.screen("RECUSAL", "2024-06-05");

        assertThat(result.withdrawn()).isEqualTo(1);
        assertThat(result.events()).isZero();
        assertThat(events()).hasSize(1);
        assertThat(screener.screenings.latest()).hasValueSatisfying(run -> {
            assertThat(run.profile()).isEqualTo("RECUSAL");
            assertThat(run.asOf()).isEqualTo("2024-06-05");
        });
    }

    @Test
    void anEarlierDayThanTheStoredRunsSendsNothing() {
        screener.screen(PROFILE, "2024-06-03");

        ScreeningResult result = screener.screen(PROFILE, "2024-05-05");

        assertThat(result.withdrawn()).isEqualTo(2);
        assertThat(result.events()).isZero();
    }

    @Test
    void aDryRunLeavesTheGraphAsItWas() {
        ScreeningResult result =
                screener.screen(new ScreeningRequest(PROFILE, LocalDate.parse("2024-06-03"), true, null));

        assertThat(result.open()).isEqualTo(2);
        assertThat(screener.all()).isEmpty();
        assertThat(events()).isEmpty();
        assertThat(screener.screenings.latest()).isEmpty();
        assertThat(screener.published).isEmpty();
    }

    @Test
    void tiesAreReplacedByEachRun() {
        screener.screen(PROFILE, "2024-06-03");
        screener.screen(PROFILE, "2024-06-03");

        assertThat(TestStore.graph().list(TIES, Map.of(), r -> r.string("tie")))
                .containsExactly("O1 pc M1 FOUND_NOT_REGISTERED");
    }

    @Test
    void evidenceShowsThePathHopByHop() {
        screener.screen(PROFILE, "2024-06-03");

        Evidence evidence = open("INS-3").evidence();

        assertThat(evidence.path())
                .extracting(h -> h.fromId() + h.step() + h.toId() + " " + h.feed())
                .containsExactly("O1pF1 parentage", "F1cM1 parentage");
        assertThat(evidence.facts()).extracting(Evidence.Fact::kind).containsExactly("CASE", "OFFICE");
    }

    @Test
    void aHopNamesEveryRecordThatStatesIt() {
        new GivenGraph().with(GIVEN).store();
        TestStore.graph().write(SECOND_RECORD, Map.of());

        screener.screen(PROFILE, "2024-06-03");

        Evidence.Hop hop = open("INS-3").evidence().path().get(0);
        assertThat(hop.confidence()).isEqualTo(1);
        assertThat(hop.kind()).isEqualTo("BIRTH");
        assertThat(hop.sources())
                .extracting(
                        s -> s.feed() + " " + s.source() + " " + s.confidence() + " " + s.code() + " " + s.derived())
                .containsExactly("parentage  1.0 null false", "household_member hukou 0.9 51 true");
        assertThat(hop.sources().get(1).asOf()).isEqualTo("2024-01-01");
        assertThat(hop.sources().get(1).question()).isEqualTo("q1");
    }

    @Test
    void theTieHasItsTermsItsWeakestHopAndItsMarks() {
        screener.screen(PROFILE, "2024-06-03");

        Evidence.Tie tie = Objects.requireNonNull(open("INS-3").evidence().tie());

        assertThat(tie.word()).isEqualTo("pc");
        assertThat(tie.termZh()).isEqualTo("兄弟姐妹");
        assertThat(tie.weakest()).isEqualTo(1);
        assertThat(tie.marks()).containsExactly(Evidence.Mark.HALF_POSSIBLE);
        assertThat(tie.profile()).isEqualTo(PROFILE);
    }

    @Test
    void furtherPathsBetweenTheTwoAreKeptBestFirst() {
        new GivenGraph().with(GIVEN).with("""
                person id=F2
                person id=G1
                parent parent=F2 child=O1 confidence=0.8
                parent parent=F2 child=M1 confidence=0.8
                parent parent=G1 child=O1 confidence=0.9
                parent parent=G1 child=M1 confidence=0.9
                """).store();

        screener.screen(PROFILE, "2024-06-03");

        Evidence evidence = open("INS-3").evidence();
        assertThat(evidence.path().get(0).toId()).isEqualTo("F1");
        assertThat(evidence.others())
                .extracting(
                        other -> other.hops().get(0).toId() + " " + other.tie().confidence())
                .containsExactly("G1 0.81", "F2 0.64");
    }

    @Test
    void aDeclaredRelativeShowsTheDeclaration() {
        new GivenGraph()
                .with(GIVEN)
                .with("without parent parent=F1 child=M1")
                .with("declared official=O1 relative=M1 code=73 on=2022-03-01")
                .store();

        screener.screen(PROFILE, "2024-06-03");

        Evidence evidence = open("INS-3").evidence();
        assertThat(evidence.path()).singleElement().satisfies(hop -> {
            assertThat(hop.step()).isEqualTo('d');
            assertThat(hop.sources()).singleElement().satisfies(source -> {
                assertThat(source.asOf()).isEqualTo("2022-03-01");
                assertThat(source.code()).isEqualTo("73");
                assertThat(source.confidence()).isEqualTo(0.9);
            });
        });
        assertThat(evidence.others()).isEmpty();
    }

    @Test
    void evidenceShowsTheMarriageThatThePathGoesBy() {
        new GivenGraph().with(GIVEN).with("""
                person id=W1 birth=1982-01-01
                spouse a=O1 b=W1 n=1 from=2005-01-01 to=2009-01-01 end=DIVORCE
                spouse a=O1 b=W1 n=2 from=2012-05-01
                member case=C1 person=W1
                """).store();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(open("INS-3").evidence().path()).singleElement().satisfies(hop -> {
            assertThat(hop.toId()).isEqualTo("W1");
            assertThat(hop.from()).isEqualTo("2012-05-01");
            assertThat(hop.to()).isNull();
            assertThat(hop.sources()).hasSize(1);
        });
    }

    @Test
    void aRunSaysHowFarItLooked() {
        assertThat(screener.screen(PROFILE, "2024-06-03").run().searched())
                .isEqualTo("searched: CIVIL_CODE_1045, words ≤ 2; parents known 50 %, natal link —");
    }

    @Test
    void theTipDeskFindingTellsNothingOfTheTip() {
        screener.screen(PROFILE, "2024-06-03");

        Finding finding = open("INS-6");

        assertThat(finding.officialId()).isNull();
        assertThat(finding.evidence().facts())
                .containsExactly(new Evidence.Fact("TIP", "evidence.tip", null, null, null));
    }

    @Test
    void anUnfinishedLoadIsRefused() {
        new GivenGraph()
                .with(GIVEN)
                .with("load id=x path=/data/in state=RUNNING")
                .store();

        assertThatExceptionOfType(ScreeningRefused.class)
                .isThrownBy(() -> screener.screen(PROFILE, "2024-06-03"))
                .withMessageContaining("The load of /data/in is not finished")
                .withMessageContaining("Load it again");
    }

    @Test
    void aRunDuringWhichALoadBeganStoresNothing() {
        CypherFile load = CypherFile.of("test", "MERGE (:Load {id: 'x', path: '/data/in', state: 'COMPLETE'})");

        assertThatExceptionOfType(ScreeningRefused.class)
                .isThrownBy(() -> screener.screenings.screen(
                        new ScreeningRequest(PROFILE, LocalDate.parse("2024-06-03"), false, null),
                        progress -> TestStore.graph().write(load, Map.of()),
                        () -> false))
                .withMessageContaining("A load began during the screening");
        assertThat(screener.all()).isEmpty();
    }

    @Test
    void anUnknownProfileIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(ScreeningRefused.class)
                .isThrownBy(() -> screener.screen("NOBODY", "2024-06-03"))
                .withMessageContaining("'NOBODY'")
                .withMessageContaining("CIVIL_CODE_1045");
    }

    @Test
    void aStoppedRunStoresNothing() {
        assertThatExceptionOfType(ScreeningCancelled.class)
                .isThrownBy(() -> screener.screenings.screen(
                        new ScreeningRequest(PROFILE, LocalDate.parse("2024-06-03"), false, null),
                        progress -> {},
                        () -> true));

        assertThat(screener.all()).isEmpty();
    }

    @Test
    void findingsComePageByPageInTheOrderOfTheirDueDay() {
        screener.screen(PROFILE, "2024-06-03");

        FindingPage first = screener.findings.page(new FindingQuery(null, null, null, FindingState.OPEN, 1, null));
        FindingPage second =
                screener.findings.page(new FindingQuery(null, null, null, FindingState.OPEN, 1, first.next()));

        assertThat(first.findings()).extracting(Finding::ruleId).containsExactly("INS-3");
        assertThat(second.findings()).extracting(Finding::ruleId).containsExactly("INS-6");
        assertThat(second.next()).isNull();
    }

    @Test
    void aDivisionHoldsWhatLiesBelowIt() {
        screener.screen(PROFILE, "2024-06-03");

        assertThat(page("990101000000")).containsExactly("INS-3");
        assertThat(page("990102000000")).isEmpty();
    }

    private List<String> page(String division) {
        return screener.findings.all(new FindingQuery(division, null, null, null, 10, null)).stream()
                .map(Finding::ruleId)
                .toList();
    }

    private Finding open(String ruleId) {
        return screener.all().stream()
                .filter(f -> f.ruleId().equals(ruleId) && f.state() == FindingState.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> data() {
        return TestStore.graph().list(EVENTS, Map.of(), r -> r.string("data"));
    }

    private static List<String> events() {
        return TestStore.graph().list(EVENTS, Map.of(), r -> r.string("type") + " " + r.string("subject"));
    }
}
