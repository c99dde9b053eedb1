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
@Import(Samples.FixedClock.class)
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
}
