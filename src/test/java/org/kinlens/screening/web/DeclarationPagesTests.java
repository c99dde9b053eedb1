package org.kinlens.screening.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.access.WebSlice;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.DeclarationGap.Kind;
import org.kinlens.screening.DeclarationGap.Reason;
import org.kinlens.screening.DeclarationGaps;
import org.kinlens.screening.Screenings;
import org.kinlens.screening.web.FindingView.PersonView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest({DeclarationPages.class, DeclarationApi.class, OfficialPage.class})
@WebSlice
@Import({RuleTexts.class, Samples.FixedClock.class})
class DeclarationPagesTests {
    private static final DeclarationGap BROTHER = gap(Kind.NOT_DECLARED, Reason.OTHERS_DECLARED, "P3", false, "=cmd");
    private static final DeclarationGap MINOR = gap(Kind.NOT_DECLARED, Reason.OTHERS_DECLARED, null, true, "儿子");

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private DeclarationGaps gaps;

    @MockitoBean
    private Screenings screenings;

    @MockitoBean
    private GapLines lines;

    @MockitoBean
    private Divisions divisions;

    @MockitoBean
    private OfficialRefs refs;

    @MockitoBean
    private OfficialViews officials;

    @BeforeEach
    void twoRowsAndTheirRun() {
        when(screenings.latest()).thenReturn(Optional.of(Samples.RUN));
        when(gaps.page(any(), any(), anyInt(), any()))
                .thenReturn(new DeclarationGaps.Page(List.of(BROTHER, MINOR), null));
        when(gaps.counts(any()))
                .thenReturn(List.of(new DeclarationGaps.Count("990101001000", Kind.NOT_DECLARED, 2, 1, 1)));
        when(divisions.names(any())).thenReturn(Map.of("990101001000", "青石镇"));
        when(lines.of(any(), any()))
                .thenReturn(
                        List.of(line(Kind.NOT_DECLARED, new PersonView("P3", "李*")), line(Kind.NOT_DECLARED, null)));
    }

    @Test
    void countsStandByTownshipWithALineForAll() throws Exception {
        page("/declarations")
                .andExpect(xpath("//table[@id='townships']/tbody/tr[1]/td[1]/a/@href")
                        .string("/declarations?division=990101001000"))
                .andExpect(xpath("//table[@id='townships']/tbody/tr[1]/td[4]").string("2"))
                .andExpect(xpath("//table[@id='townships']/tbody/tr[1]/td[5]").string("1"))
                .andExpect(xpath("//table[@id='townships']/tbody/tr[2]/td[4]").string("2"));
    }

    @Test
    void rowsLeadToTheOfficialAndNameNoMinor() throws Exception {
        page("/declarations")
                .andExpect(xpath(
                                "//table[contains(@class,'gaps')]/tbody/tr[1]//a[starts-with(@href, '/officials/')]/@href")
                        .string("/officials/0a0b"))
                .andExpect(xpath("//table[contains(@class,'gaps')]/tbody/tr[1]/td[2]")
                        .string(containsString("李*")))
                .andExpect(xpath("//table[contains(@class,'gaps')]/tbody/tr[2]/td[2]")
                        .string(containsString("未成年亲属")));
    }

    @Test
    void anEmptyListSaysHowFarWasSearched() throws Exception {
        when(lines.of(any(), any())).thenReturn(List.of());

        page("/declarations")
                .andExpect(xpath("//*[@data-empty='clean']").exists())
                .andExpect(xpath("//*[@id='coverage']//p[1]").string(containsString("父母已知 62 %")));
    }

    @Test
    void theFilterReachesTheQueryAndTheDownload() throws Exception {
        page("/declarations?division=990101&list=NO_PATH")
                .andExpect(xpath("//a[@id='csv']/@href").string("/declarations.csv?division=990101&list=NO_PATH"));
        verify(gaps).page("990101", Kind.NO_PATH, 50, null);
    }

    @Test
    void theDownloadHasNoFormulaAndNoIdOfAMinor() throws Exception {
        String csv = mvc.perform(get("/declarations.csv").with(user("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        org.assertj.core.api.Assertions.assertThat(csv.lines())
                .containsExactly(
                        "\ufefflist,reason,division_code,official_id,in_office,person_id,minor,word,term_zh,term_en,"
                                + "relation_code,declared_on,confidence,valid_from,valid_to,case_ids",
                        "NOT_DECLARED,OTHERS_DECLARED,990101001001,P1,true,P3,false,pc,'=cmd,brother,,,0.95,,,C1;C2",
                        "NOT_DECLARED,OTHERS_DECLARED,990101001001,P1,true,,true,pc,儿子,brother,,,0.95,,,C1;C2");
    }

    @Test
    void theApiAnswersWithCountsRowsAndCoverage() throws Exception {
        mvc.perform(get("/api/v1/declarations?division=990101&limit=2").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counts.NOT_DECLARED").value(2))
                .andExpect(jsonPath("$.counts.NO_PATH").value(0))
                .andExpect(jsonPath("$.rows[0].personId").value("P3"))
                .andExpect(jsonPath("$.rows[0].cases[1]").value("C2"))
                .andExpect(jsonPath("$.rows[1].personId").doesNotExist())
                .andExpect(jsonPath("$.rows[1].minor").value(true))
                .andExpect(jsonPath("$.searched.wordsUpTo").value(2));
        verify(gaps).page(eq("990101"), any(), eq(2), any());
    }

    @Test
    void theApiRefusesALimitOutOfRange() throws Exception {
        mvc.perform(get("/api/v1/declarations?limit=0").with(user("admin"))).andExpect(status().isBadRequest());
    }

    @Test
    void theThreeListsOfAnOfficialStandSideBySide() throws Exception {
        when(refs.find("0a0b")).thenReturn(Optional.of(":P1"));
        when(officials.of(eq(":P1"), eq(LocalDate.of(2026, 11, 20)), any())).thenReturn(Optional.of(official()));

        page("/officials/0a0b")
                .andExpect(xpath("//*[@id='declared']//li").string(containsString("该亲属没有任何亲属记录")))
                .andExpect(xpath("//*[@id='computed']//li[1]").string(containsString("算出而未申报")))
                .andExpect(xpath("//*[@id='computed']//li[1]//a[starts-with(@href, '/findings/')]/@href")
                        .string("/findings/f1"))
                .andExpect(xpath("//*[@id='computed']//li[2]").string(containsString("未成年亲属")))
                .andExpect(xpath("//*[@id='filed']//li").string(containsString("数据中未见对应关系")))
                .andExpect(xpath("//table[@id='cases']//tr[1]/td[4]").string("受理、确认"))
                .andExpect(xpath("//*[@id='coverage']").exists());
    }

    @Test
    void anUnknownOfficialIsNotFound() throws Exception {
        mvc.perform(get("/officials/none").with(user("admin"))).andExpect(status().isNotFound());
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(get(address).with(user("admin"))).andExpect(status().isOk());
    }

    private static OfficialView official() {
        OfficialView.FindingRef finding = new OfficialView.FindingRef("f1", "INS-3");
        return new OfficialView(
                new PersonView("P1", "张*"),
                List.of(new OfficialView.OfficeView("经办人员", "青石镇", LocalDate.of(2021, 1, 1), null)),
                List.of(new OfficialView.CaseView(
                        "C1", "RURAL_DIBAO", "青石镇", List.of("受理", "确认"), LocalDate.of(2026, 1, 1), List.of(finding))),
                false,
                List.of(new OfficialView.DeclaredView(
                        new PersonView("P9", "王*"), "兄", LocalDate.of(2024, 1, 1), false, List.of(Reason.NO_RECORDS))),
                List.of(
                        new OfficialView.ComputedView(
                                new PersonView("P3", "李*"),
                                "弟弟",
                                95,
                                null,
                                null,
                                "FOUND_NOT_REGISTERED",
                                true,
                                finding),
                        new OfficialView.ComputedView(null, "儿子", 95, null, null, "REGISTERED", false, null)),
                List.of(new OfficialView.FiledView("C7", "弟", LocalDate.of(2025, 1, 1), false)),
                true);
    }

    private static GapLine line(Kind kind, @Nullable PersonView relative) {
        return new GapLine(
                kind,
                Reason.OTHERS_DECLARED,
                "0a0b",
                new PersonView("P1", "张*"),
                relative,
                "弟弟",
                "青石镇",
                true,
                null,
                95,
                List.of("C1"));
    }

    private static DeclarationGap gap(
            Kind kind, Reason reason, @Nullable String relativeId, boolean minor, String term) {
        return new DeclarationGap(
                "k",
                kind,
                reason,
                ":P1",
                "P1",
                "0a0b",
                ":P3",
                relativeId,
                minor,
                "pc",
                term,
                "brother",
                null,
                null,
                0.95,
                null,
                null,
                "990101001001",
                true,
                List.of("C1", "C2"));
    }
}
