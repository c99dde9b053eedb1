package org.kinlens.intake.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.access.WebSlice;
import org.kinlens.intake.LoadRefused;
import org.kinlens.intake.identity.Alarm;
import org.kinlens.intake.identity.Contribution;
import org.kinlens.intake.identity.JudgedRecord;
import org.kinlens.intake.identity.Judgement;
import org.kinlens.intake.identity.JudgementCount;
import org.kinlens.intake.identity.JudgementKind;
import org.kinlens.intake.identity.JudgementRefused;
import org.kinlens.intake.identity.JudgementRefused.Why;
import org.kinlens.intake.identity.Judgements;
import org.kinlens.intake.identity.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({IdentityPages.class, IdentityApi.class})
@WebSlice
class IdentityWebTests {
    private static final Judgement LINKED = new Judgement(
            "j1",
            JudgementKind.LINKAGE,
            "CASES:Z7",
            "HUKOU:P1",
            "欧阳靖雯",
            "欧阳靖雯",
            "HUKOU:P1",
            .99999,
            "scored linkage",
            List.of(new Contribution(Level.NAME_EQUAL, 11.5), new Contribution(Level.PHONE_OTHER, -1.5)),
            List.of(Alarm.TWO_SEXES),
            Instant.parse("2026-11-23T08:00:00Z"),
            "kinlens");

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Judgements judgements;

    @BeforeEach
    void oneJudgement() {
        when(judgements.find("j1")).thenReturn(Optional.of(LINKED));
        when(judgements.list(any(), anyInt(), anyInt())).thenReturn(List.of(LINKED));
        when(judgements.counts()).thenReturn(List.of(new JudgementCount(JudgementKind.LINKAGE, 1, 1)));
        when(judgements.records("HUKOU:P1"))
                .thenReturn(List.of(new JudgedRecord(
                        "HUKOU:P1", "HUKOU", "欧阳靖雯", null, 2, "1949-12", null, "990101001001", true, true)));
    }

    @Test
    void listsJudgementsWithTheirAlarmsAndMaskedNames() throws Exception {
        mvc.perform(get("/identities").with(user("admin")))
                .andExpect(xpath("//table[@id='judgements']//a[contains(@href,'/identities/j1')]")
                        .exists())
                .andExpect(xpath("//table[@id='judgements']//tr[@data-severity='HIGH']")
                        .exists())
                .andExpect(content().string(Matchers.containsString("欧*")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("欧阳"))));
    }

    @Test
    void saysSoWhereNothingWasMerged() throws Exception {
        when(judgements.list(any(), anyInt(), anyInt())).thenReturn(List.of());

        mvc.perform(get("/identities?kind=MANUAL").with(user("admin")))
                .andExpect(xpath("//*[@data-empty='none']").exists());
    }

    @Test
    void showsWhatEachFeatureSays() throws Exception {
        mvc.perform(get("/identities/j1").with(user("admin")))
                .andExpect(xpath("count(//table[@id='features']/tbody/tr)").number(2.0))
                .andExpect(xpath("//tr[@data-feature='NAME']//meter/@value").string("11.5"))
                .andExpect(xpath("//tr[@data-feature='PHONE']//meter[contains(@class,'bits-against')]")
                        .exists())
                .andExpect(xpath("//*[@id='score']").string("99.9 %"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("欧阳"))));
    }

    @Test
    void undoesWithTheNameOfWhoSaysSo() throws Exception {
        mvc.perform(post("/identities/j1/undo")
                        .param("reason", "同名不同人")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/identities?undone=true"));

        verify(judgements).undo("j1", "admin", "同名不同人");
    }

    @Test
    void keepsTheFormWhereAReasonIsMissing() throws Exception {
        doThrow(refused(Why.NO_REASON)).when(judgements).undo(anyString(), anyString(), anyString());

        mvc.perform(post("/identities/j1/undo").with(user("admin")).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(xpath("//*[@id='identity-problem']").exists())
                .andExpect(xpath("//form[@id='undo']").exists());
    }

    @Test
    void mergesByHandAndShowsTheJudgement() throws Exception {
        when(judgements.merge("P3", "CASES:Z8", "admin", "已核对")).thenReturn("j1");

        mvc.perform(post("/identities")
                        .param("one", "P3")
                        .param("other", "CASES:Z8")
                        .param("reason", "已核对")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/identities/j1?merged=true"));
    }

    @Test
    void keepsWhatWasTypedWhereAMergeIsRefused() throws Exception {
        when(judgements.merge(anyString(), anyString(), anyString(), anyString()))
                .thenThrow(refused(Why.UNKNOWN_PERSON));

        mvc.perform(post("/identities")
                        .param("one", "P3")
                        .param("other", "none")
                        .param("reason", "x")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(xpath("//form[@id='merge']//input[@name='other']/@value")
                        .string("none"));
    }

    @Test
    void doesNotTakeAWordWhileALoadIsRunning() throws Exception {
        doThrow(new LoadRefused(List.of("A load is running.")))
                .when(judgements)
                .undo(anyString(), anyString(), anyString());

        mvc.perform(post("/identities/j1/undo")
                        .param("reason", "x")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isConflict());
        mvc.perform(post("/api/v1/identities/j1/undo")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"x\"}")
                        .with(user("admin")))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aWordNeedsATokenOfThePage() throws Exception {
        mvc.perform(post("/identities/j1/undo").param("reason", "x").with(user("admin")))
                .andExpect(status().isForbidden());
    }

    @Test
    void theApiListsIdsAndFeaturesAndNoNames() throws Exception {
        mvc.perform(get("/api/v1/identities?limit=1").with(user("admin")))
                .andExpect(jsonPath("$.judgements[0].record").value("CASES:Z7"))
                .andExpect(jsonPath("$.judgements[0].features[0].level").value("NAME_EQUAL"))
                .andExpect(jsonPath("$.judgements[0].features[0].bits").value(11.5))
                .andExpect(content().string(Matchers.not(Matchers.containsString("欧"))));
        mvc.perform(get("/api/v1/identities?limit=0").with(user("admin"))).andExpect(status().isBadRequest());
    }

    @Test
    void theApiUndoesAndMerges() throws Exception {
        when(judgements.merge("P3", "Z8", "admin", "x")).thenReturn("j1");

        mvc.perform(post("/api/v1/identities/j1/undo")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"x\"}")
                        .with(user("admin")))
                .andExpect(status().isNoContent());
        mvc.perform(post("/api/v1/identities")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"one\":\"P3\",\"other\":\"Z8\",\"reason\":\"x\"}")
                        .with(user("admin")))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/identities/j1"));

        verify(judgements).undo("j1", "admin", "x");
    }

    @Test
    void theApiSaysWhatIsWrong() throws Exception {
        doThrow(refused(Why.UNKNOWN_JUDGEMENT)).when(judgements).undo(anyString(), anyString(), anyString());

        mvc.perform(post("/api/v1/identities/none/undo")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"x\"}")
                        .with(user("admin")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:problem:unknown-judgement"));
        mvc.perform(get("/api/v1/identities/none").with(user("admin"))).andExpect(status().isNotFound());
    }

    private static JudgementRefused refused(Why why) {
        return new JudgementRefused(why);
    }
}
