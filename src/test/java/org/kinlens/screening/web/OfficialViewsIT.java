package org.kinlens.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.screening.OfficialRef;
import org.kinlens.screening.ScreeningGiven;
import org.kinlens.screening.web.OfficialView.ComputedView;
import org.kinlens.screening.web.OfficialView.DeclaredView;
import org.kinlens.screening.web.OfficialView.FiledView;
import org.kinlens.store.TestStore;
import org.springframework.context.support.StaticMessageSource;

/** O1 acted on C1 of his brother M1 and his son K1, who is nine; he declared X1 and filed a tie with C1. */
class OfficialViewsIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final String GIVEN = """
            person id=F1 sex=1
            person id=O1 sex=1
            person id=M1 sex=1 birth=1980-01-01
            person id=K1 sex=1 birth=2015-01-01
            person id=X1 sex=1
            parent parent=F1 child=O1
            parent parent=F1 child=M1
            parent parent=O1 child=K1
            case id=C1 applied=2021-05-06 accepted=2021-05-08 household=H1 division=990101001001 applicant=M1
            case id=C2 applied=2021-05-06 accepted=2021-05-08 household=H2 division=990101001001 applicant=X1
            member case=C1 person=K1
            position person=O1 role=VILLAGE_COMMITTEE from=2021-01-01 to=2024-01-01
            position person=O1 role=HANDLER from=2024-06-04
            step case=C1 step=CONFIRM on=2021-05-20 actor=O1
            step case=C1 step=ACCEPT on=2021-05-08 actor=O1
            declared official=O1 relative=X1 code=73 on=2022-01-05
            filing case=C1 official=O1 on=2021-05-09
            filing case=C2 official=O1 on=2021-05-10
            """;

    private final Divisions divisions = new Divisions(TestStore.graph());
    private OfficialView view;

    @BeforeEach
    void given() {
        ScreeningGiven.screened(GIVEN, "2024-06-03");
        OfficialRefs refs = new OfficialRefs(TestStore.graph(), TestStore.vault());
        String official = refs.find(OfficialRef.of(":O1", TestStore.vault())).orElseThrow();
        view = new OfficialViews(
                        TestStore.graph(), ScreeningGiven.gaps(), divisions, new RuleTexts(new StaticMessageSource()))
                .of(official, TODAY, Locale.CHINESE)
                .orElseThrow();
    }

    @Test
    void onlyOfficesThatHadBegunAreShown() {
        assertThat(view.offices())
                .extracting(o -> o.role() + " " + o.since() + " " + o.lastDay())
                .containsExactly("VILLAGE_COMMITTEE 2021-01-01 2023-12-31");
    }

    @Test
    void stepsStandInTheOrderOfTheProcedure() {
        assertThat(view.cases()).singleElement().satisfies(k -> {
            assertThat(k.steps()).containsExactly("ACCEPT", "CONFIRM");
            assertThat(k.lastOn()).isEqualTo("2021-05-20");
        });
    }

    @Test
    void declaredRelativesCarryWhatIsAsked() {
        assertThat(view.declared())
                .singleElement()
                .extracting(DeclaredView::gaps)
                .asString()
                .isEqualTo("[NO_RECORDS, ENDED]");
    }

    @Test
    void computedTiesNameNoMinor() {
        List<ComputedView> computed = view.computed();

        assertThat(computed).extracting(ComputedView::undeclared).containsExactly(true, true);
        assertThat(computed).filteredOn(t -> t.person() == null).hasSize(1);
        assertThat(computed.toString()).doesNotContain("K1");
    }

    @Test
    void aFilingForACaseWithoutAComputedTieIsMarked() {
        assertThat(view.filed())
                .extracting(FiledView::caseId, FiledView::computed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("C1", true),
                        org.assertj.core.api.Assertions.tuple("C2", false));
    }

    @Test
    void anOfficialIsFoundByPrintedIdAndByAddress() {
        OfficialRefs refs = new OfficialRefs(TestStore.graph(), TestStore.vault());

        assertThat(refs.refOf("O1")).contains(OfficialRef.of(":O1", TestStore.vault()));
        assertThat(refs.refOf("nobody")).isEmpty();
        assertThat(refs.find("0000")).isEmpty();
    }
}
