package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinlens.screening.DeclarationGap.Kind;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

/**
 * O1 (in office) is the brother of M1 and father of K1, both on the dole; he declared B1, who is his brother by the
 * data, and X1, to whom no path leads. O2 is the sister of M1 too and declared nobody. O3 left office in 2022.
 */
class ComparisonIT {
    private static final String PROFILE = "CIVIL_CODE_1045";
    private static final String GIVEN = """
            person id=F1 sex=1
            person id=O1 sex=1
            person id=O2 sex=2
            person id=O3 sex=1
            person id=B1 sex=1
            person id=M1 sex=1 birth=1980-01-01
            person id=K1 sex=1 birth=2015-01-01
            person id=X1 sex=1
            person id=X2 sex=1
            person id=Y1 sex=1
            parent parent=F1 child=O1
            parent parent=F1 child=O2
            parent parent=F1 child=B1
            parent parent=F1 child=M1
            parent parent=O1 child=K1
            parent parent=X2 child=X1
            case id=C1 applied=2021-05-06 accepted=2021-05-08 household=H1 division=990101001001 applicant=M1
            member case=C1 person=K1
            position person=O1 role=VILLAGE_COMMITTEE from=2021-01-01 division=990101001001
            position person=O2 role=HANDLER from=2021-01-01 division=990101002000
            position person=O3 role=ACCOUNTANT from=2018-01-01 to=2022-01-01 division=990101001002
            declared official=O1 relative=B1 code=73 on=2022-01-05
            declared official=O1 relative=X1 code=73 on=2022-01-05
            declared official=O3 relative=Y1 code=73 on=2021-03-01
            filing case=C1 official=O1 on=2021-05-09
            """;
    private static final CypherFile NAME_ONLY = CypherFile.of(
            "test",
            "MATCH (o:Person {personId: 'O1'}) CREATE (o)-[:DECLARED_NAME]->(:Mention {id: 'm1', name: '张三',"
                    + " relationCode: '73', declaredOn: date('2022-01-05')})");
    private static final CypherFile SECOND_RECORD = CypherFile.of(
            "test",
            "MERGE (p:Person {id: 'x:B9'}) SET p.source = 'x', p.personId = 'B9', p.canonicalId = ':M1'"
                    + " WITH p MATCH (o:Person {personId: 'O1'}) CREATE (o)-[:DECLARED {key: 'k', relationCode: '73'}]->(p)");

    private final Screener screener = new Screener();
    private final DeclarationGaps gaps = new DeclarationGaps(TestStore.graph());

    @Test
    void theThreeListsNameEachDifferenceOnce() {
        new GivenGraph().with(GIVEN).store();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "NOT_DECLARED OTHERS_DECLARED O1 M1 pc 990101001001 [C1]",
                        "NOT_DECLARED OTHERS_DECLARED O1 minor c 990101001001 [C1]",
                        "NOT_DECLARED NOTHING_DECLARED O2 M1 pc 990101002000 [C1]",
                        "NO_PATH NOT_JOINED O1 X1 pc 990101001001 []",
                        "NO_PATH NO_RECORDS O3 Y1 pc 990101001002 []",
                        "FORMER_OFFICE ENDED O3 Y1 pc 990101001002 []");
    }

    @Test
    void aMinorHasNoIdInTheLists() {
        new GivenGraph().with(GIVEN).store();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(gaps.page(null, Kind.NOT_DECLARED, 10, null).rows())
                .filteredOn(DeclarationGap::minor)
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.relativeId()).isNull();
                    assertThat(gap.key()).doesNotContain("K1");
                });
    }

    @Test
    void aDeclarationOfAnotherRecordOfThePersonCounts() {
        new GivenGraph().with(GIVEN).store();
        TestStore.graph().write(SECOND_RECORD, Map.of());

        screener.screen(PROFILE, "2024-06-03");

        assertThat(lines()).noneMatch(line -> line.startsWith("NOT_DECLARED OTHERS_DECLARED O1 M1"));
    }

    @Test
    void aRelativeOfWhomOnlyTheNameIsKnownHasNoPath() {
        new GivenGraph().with(GIVEN).store();
        TestStore.graph().write(NAME_ONLY, Map.of());

        screener.screen(PROFILE, "2024-06-03");

        assertThat(lines()).contains("NO_PATH NAME_ONLY O1 null pc 990101001001 []");
    }

    @Test
    void aDeclarationMadeAfterTheLastTermIsToldApart() {
        new GivenGraph()
                .with(GIVEN)
                .with("declared official=O3 relative=Y1 code=73 on=2022-01-01")
                .store();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(lines()).contains("FORMER_OFFICE DECLARED_AFTER_END O3 Y1 pc 990101001002 []");
    }

    @Test
    void aTermThatEndsAfterTheDayIsNotOver() {
        new GivenGraph().with(GIVEN).store();

        screener.screen(PROFILE, "2021-12-31");

        assertThat(lines()).noneMatch(line -> line.startsWith("FORMER_OFFICE"));
    }

    @Test
    void aDeclarationOutsideTheScopeIsNotSearchedFor() {
        new GivenGraph()
                .with(GIVEN)
                .with("declared official=O1 relative=X1 code=97 on=2022-01-05")
                .store();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(lines()).noneMatch(line -> line.contains(" X1 "));
    }

    @Test
    void aSecondRunLeavesTheSameRows() {
        new GivenGraph().with(GIVEN).store();
        screener.screen(PROFILE, "2024-06-03");
        List<DeclarationGap> before = gaps.page(null, null, 100, null).rows();

        screener.screen(PROFILE, "2024-06-03");

        assertThat(gaps.page(null, null, 100, null).rows()).isEqualTo(before).hasSize(6);
    }

    @Test
    void pagesFollowEachOtherAndADivisionHoldsWhatLiesBelowIt() {
        new GivenGraph().with(GIVEN).store();
        screener.screen(PROFILE, "2024-06-03");

        DeclarationGaps.Page first = gaps.page("990101001000", null, 3, null);
        DeclarationGaps.Page second = gaps.page("990101001000", null, 3, first.next());

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void townshipsAreCounted() {
        new GivenGraph().with(GIVEN).store();
        screener.screen(PROFILE, "2024-06-03");

        assertThat(gaps.counts("990101"))
                .containsExactlyInAnyOrder(
                        new DeclarationGaps.Count("990101001000", Kind.FORMER_OFFICE, 1, 1, 0),
                        new DeclarationGaps.Count("990101001000", Kind.NOT_DECLARED, 2, 1, 0),
                        new DeclarationGaps.Count("990101001000", Kind.NO_PATH, 2, 2, 0),
                        new DeclarationGaps.Count("990101002000", Kind.NOT_DECLARED, 1, 1, 1));
    }

    @Test
    void aDryRunLeavesNoRows() {
        new GivenGraph().with(GIVEN).store();

        screener.screen(new ScreeningRequest(PROFILE, java.time.LocalDate.parse("2024-06-03"), true, null));

        assertThat(lines()).isEmpty();
    }

    private List<String> lines() {
        return gaps.page(null, null, 100, null).rows().stream()
                .map(gap -> "%s %s %s %s %s %s %s"
                        .formatted(
                                gap.kind(),
                                gap.reason(),
                                gap.officialId(),
                                gap.minor() ? "minor" : gap.relativeId(),
                                gap.word(),
                                gap.divisionCode(),
                                gap.cases()))
                .toList();
    }
}
