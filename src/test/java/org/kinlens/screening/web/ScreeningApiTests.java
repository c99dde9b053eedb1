package org.kinlens.screening.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinlens.access.WebSlice;
import org.kinlens.screening.FindingPage;
import org.kinlens.screening.FindingQuery;
import org.kinlens.screening.Findings;
import org.kinlens.screening.ScreeningRefused;
import org.kinlens.screening.Screenings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({FindingApi.class, ScreeningApi.class})
@WebSlice
@Import({Samples.FixedClock.class, Certificates.class, RuleTexts.class})
class ScreeningApiTests {
    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Findings findings;

    @MockitoBean
    private Screenings screenings;

    @MockitoBean
    private ScreeningDesk desk;

    @Test
    void listsFindingsWithCursorAndCoverage() throws Exception {
        when(screenings.latest()).thenReturn(Optional.of(Samples.RUN));
        when(findings.page(any())).thenReturn(new FindingPage(List.of(Samples.TIE), "c2"));

        mvc.perform(get("/api/v1/findings").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[0].id").value("f1"))
                .andExpect(jsonPath("$.findings[0].dueOn").value("2026-11-02"))
                .andExpect(jsonPath("$.findings[0].status").value("OPEN"))
                .andExpect(jsonPath("$.next").value("c2"))
                .andExpect(jsonPath("$.searched.parentsKnown").value(0.625));
    }

    @Test
    void leavesOutWhatIsOlderThanAskedForAndGoesOnToTheNextPage() throws Exception {
        FindingQuery first = new FindingQuery(null, null, null, null, 50, null);
        when(findings.page(first)).thenReturn(new FindingPage(List.of(Samples.TIE), "c2"));
        when(findings.page(first.after("c2"))).thenReturn(new FindingPage(List.of(), null));

        mvc.perform(get("/api/v1/findings?since=2026-10-21").with(user("admin")))
                .andExpect(jsonPath("$.findings").isEmpty())
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void showsThePathOfOneFindingAndNothingOfATip() throws Exception {
        when(findings.find("f1")).thenReturn(Optional.of(Samples.TIE));

        mvc.perform(get("/api/v1/findings/f1").with(user("admin")))
                .andExpect(jsonPath("$.path.length()").value(2))
                .andExpect(jsonPath("$.path[0].step").value("p"))
                .andExpect(jsonPath("$.facts.length()").value(1))
                .andExpect(jsonPath("$.facts[0].kind").value("OFFICE"));
    }

    @Test
    void tellsWhatIsWrongWithACallAsProblemDetail() throws Exception {
        when(findings.page(any())).thenThrow(new IllegalArgumentException("cursor 'x' is none of ours"));

        for (String call : List.of("?limit=0", "?channel=NOPE", "?since=yesterday", "?cursor=x")) {
            mvc.perform(get("/api/v1/findings" + call).with(user("admin")))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        }
    }

    @Test
    void unknownFindingIsAProblemDetail() throws Exception {
        mvc.perform(get("/api/v1/findings/none").with(user("admin")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void acceptsAnOrderToScreenWithoutATokenOfAPage() throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 31);
        when(desk.start("RECUSAL", day))
                .thenReturn(new ScreeningDesk.Order(
                        "o1", "RECUSAL", day, ScreeningDesk.State.RUNNING, null, null, null, null));

        mvc.perform(post("/api/v1/screenings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"profile\":\"RECUSAL\",\"asOf\":\"2026-01-31\"}")
                        .with(user("admin")))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", "/api/v1/screenings/o1"))
                .andExpect(jsonPath("$.state").value("RUNNING"));
    }

    @Test
    void refusesAProfileNobodyKnowsAndNamesThoseItKnows() throws Exception {
        mvc.perform(post("/api/v1/screenings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"profile\":\"NOPE\"}")
                        .with(user("admin")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("CIVIL_CODE_1045")));
    }

    @Test
    void refusesASecondRunWhileOneIsGoingOn() throws Exception {
        when(screenings.defaultProfile()).thenReturn("CIVIL_CODE_1045");
        when(desk.start(any(), any()))
                .thenThrow(new ScreeningRefused(ScreeningRefused.Reason.BUSY, "A screening is going on"));

        mvc.perform(post("/api/v1/screenings").with(user("admin")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:problem:screening-refused"));
    }

    @Test
    void theCertificateHoldsIdsTermsSourcesScopesAndPapersInBothLanguages() throws Exception {
        when(screenings.latest()).thenReturn(Optional.of(Samples.RUN));
        when(findings.find("f1")).thenReturn(Optional.of(Samples.TIE));

        mvc.perform(get("/api/v1/findings/f1/certificate").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sentence.zh").value("P1 —母亲→ P2 —儿子→ P3：兄弟"))
                .andExpect(jsonPath("$.sentence.en").value("P1 —mother→ P2 —son→ P3: brother"))
                .andExpect(jsonPath("$.personId").value("P3"))
                .andExpect(jsonPath("$.legalClass").value("COLLATERAL_WITHIN_THREE"))
                .andExpect(jsonPath("$.basis").value("《中华人民共和国民法典》第一千零四十五条第二款"))
                .andExpect(jsonPath("$.figures.up").value(1))
                .andExpect(jsonPath("$.scopesIn[*].name").value(org.hamcrest.Matchers.hasItem("CIVIL_CODE_1045")))
                .andExpect(jsonPath("$.scopesOut[*].name").value("CRIMPROC"))
                .andExpect(jsonPath("$.weakest").value(1))
                .andExpect(jsonPath("$.settledBy[0].code").value("HOUSEHOLD_PAGE"))
                .andExpect(jsonPath("$.settledBy[0].en").value("page of the household register or its archive"))
                .andExpect(jsonPath("$.hops[0].feed").value("household_member"))
                .andExpect(jsonPath("$.hops[0].sources.length()").value(2))
                .andExpect(jsonPath("$.hops[0].sources[0].derived").value(true))
                .andExpect(jsonPath("$.others[0].hops[1].sources[0].question").value("q-1"))
                .andExpect(jsonPath("$.others[0].sentence.en").value("P1 —wife→ P5 —father→ P3: father-in-law"))
                .andExpect(jsonPath("$.searchedText")
                        .value("searched: CIVIL_CODE_1045, words ≤ 2; parents known 62 %, natal link 37 %"));
    }

    @Test
    void theFindingContainsItsCertificate() throws Exception {
        when(findings.find("f1")).thenReturn(Optional.of(Samples.TIE));

        mvc.perform(get("/api/v1/findings/f1").with(user("admin")))
                .andExpect(jsonPath("$.certificate.word").value("pc"))
                .andExpect(jsonPath("$.path[0].feed").value("household_member"));
    }

    @Test
    void theCertificateOfAMinorHasNoPerson() throws Exception {
        when(findings.find("f1")).thenReturn(Optional.of(Samples.tie(null, null)));

        mvc.perform(get("/api/v1/findings/f1/certificate").with(user("admin")))
                .andExpect(jsonPath("$.minor").value(true))
                .andExpect(jsonPath("$.personId").doesNotExist())
                .andExpect(jsonPath("$.sentence.en").value("P1 —mother→ P2 —son→ (a minor of the household): brother"));
    }

    @Test
    void aFindingWithoutTieHasNoCertificate() throws Exception {
        when(findings.find("f1")).thenReturn(Optional.of(Samples.withoutTie()));

        mvc.perform(get("/api/v1/findings/f1/certificate").with(user("admin"))).andExpect(status().isNotFound());
    }
}
