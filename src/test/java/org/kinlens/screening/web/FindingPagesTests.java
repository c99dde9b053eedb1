package org.kinlens.screening.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.access.WebSlice;
import org.kinlens.screening.Channel;
import org.kinlens.screening.Finding;
import org.kinlens.screening.FindingPage;
import org.kinlens.screening.FindingQuery;
import org.kinlens.screening.FindingState;
import org.kinlens.screening.Findings;
import org.kinlens.screening.Screenings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({FindingListPage.class, FindingDetailPage.class, ScreeningPage.class})
@WebSlice
@Import({
    FindingLines.class,
    FindingViews.class,
    HopViews.class,
    CertificateViews.class,
    RuleTexts.class,
    Samples.FixedClock.class
})
class FindingPagesTests {
    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Findings findings;

    @MockitoBean
    private Screenings screenings;

    @MockitoBean
    private FindingCounts counts;

    @MockitoBean
    private Divisions divisions;

    @MockitoBean
    private PersonNames names;

    @MockitoBean
    private CaseCards cases;

    @MockitoBean
    private ScreeningDesk desk;

    @MockitoBean
    private OfficialRefs officials;

    @BeforeEach
    void oneFindingAndItsRun() {
        when(findings.page(any())).thenReturn(new FindingPage(List.of(Samples.TIE), "next-cursor"));
        when(findings.find("f1")).thenReturn(Optional.of(Samples.TIE));
        when(screenings.latest()).thenReturn(Optional.of(Samples.RUN));
        when(screenings.defaultProfile()).thenReturn("CIVIL_CODE_1045");
        when(counts.below(any())).thenReturn(Samples.COUNTS);
        when(names.of(any())).thenReturn(Map.of("P1", "张*", "P2", "李*"));
    }

    @Test
    void listShowsSentenceDueDayAndThatItHasPassed() throws Exception {
        page(get("/"))
                .andExpect(xpath("//tr[@data-id='f1']//a[@href='/findings/f1']").string("经办人 P1 与成员 P3 为兄弟"))
                .andExpect(xpath("//tr[@data-id='f1']//time/@datetime").string("2026-11-02"))
                .andExpect(xpath("count(//tr[@data-id='f1']//*[contains(@class,'tag-bad')])")
                        .number(1.0));
    }

    @Test
    void listTellsWhoIsRelatedHow() throws Exception {
        page(get("/"))
                .andExpect(xpath("normalize-space(//tr[@data-id='f1']//*[@class='tie'])")
                        .string("张* P1—母亲 · 儿子→（姓名未知） P3"));
    }

    @Test
    void listSaysWhichRunItShowsAndHowFarThatLooked() throws Exception {
        page(get("/"))
                .andExpect(xpath("//*[@id='run']").string(containsString("2026年11月20日")))
                .andExpect(xpath("//*[@id='coverage']//p[1]").string(containsString("父母已知 62 %")))
                .andExpect(xpath("//*[@id='coverage']//p[1]").string(containsString("娘家关联 37 %")));
    }

    @Test
    void listSaysTheSameInEnglishAndRemembersTheLanguage() throws Exception {
        page(get("/?lang=en"))
                .andExpect(xpath("/html/@lang").string("en"))
                .andExpect(xpath("//*[@id='coverage']//p[1]")
                        .string("searched: CIVIL_CODE_1045, words ≤ 2; parents known 62 %, natal link 37 %"))
                .andExpect(cookie().value("kinlens-lang", "en"));
    }

    @Test
    void aYearWithoutACalendarIsNotedBesideTheDay() throws Exception {
        page(get("/")).andExpect(xpath("//*[contains(@class,'due-note')]").string(containsString("2027")));
    }

    @Test
    void twoYearsWithoutACalendarAreTwoSentences() throws Exception {
        when(findings.page(any()))
                .thenReturn(new FindingPage(
                        List.of(Samples.tie("P3", "NO_HOLIDAY_CALENDAR_2027;NO_HOLIDAY_CALENDAR_2028")), null));

        page(get("/?lang=en"))
                .andExpect(xpath("//*[contains(@class,'due-note')]/span")
                        .string(
                                "No holiday calendar for 2027; working days count weekends only; No holiday calendar for"
                                        + " 2028; working days count weekends only"));
    }

    @Test
    void aMinorStandsInTheEvidenceOnly() throws Exception {
        Finding minor = Samples.tie(null, null);
        when(findings.page(any())).thenReturn(new FindingPage(List.of(minor), null));
        when(findings.find("f1")).thenReturn(Optional.of(minor));

        page(get("/")).andExpect(xpath("//*[@class='tie']").doesNotExist());
        page(get("/findings/f1"))
                .andExpect(xpath("//*[@class='tie']").doesNotExist())
                .andExpect(xpath("//ol[@id='chain']/li[2]/@data-to").string("P3"));
    }

    @Test
    void whatAFactRefersToIsTakenForAPersonOnlyWhereItIsOne() throws Exception {
        page(get("/findings/f1"));

        verify(names, never()).of(argThat(ids -> ids.contains("HANDLER")));
    }

    @Test
    void whyAScreeningFailedIsSaidInTheLanguageOfTheReader() throws Exception {
        ScreeningDesk.Order order = new ScreeningDesk.Order(
                "o1",
                "RECUSAL",
                LocalDate.of(2026, 1, 31),
                ScreeningDesk.State.FAILED,
                null,
                null,
                "UNFINISHED_LOAD",
                "The load of /x is not finished");
        when(desk.last()).thenReturn(Optional.of(order));

        page(get("/"))
                .andExpect(xpath("//*[@id='screening']").string(containsString("有一次导入没有完成")))
                .andExpect(xpath("//*[@id='screening'][contains(.,'The load')]").doesNotExist());
    }

    @Test
    void filtersReachTheQueryAndTheNextPage() throws Exception {
        page(get("/?division=330102000000&rule=INS-3&channel=STATUTORY&state=ALL"))
                .andExpect(xpath("//a[@rel='next']/@href")
                        .string("/?division=330102000000&rule=INS-3&channel=STATUTORY&state=ALL&cursor=next-cursor"));
        verify(findings).page(new FindingQuery("330102000000", "INS-3", Channel.STATUTORY, null, 50, null));
    }

    @Test
    void whatAFilterCannotMeanIsLeftOut() throws Exception {
        page(get("/?division=x&channel=NOPE&state=NOPE"));
        verify(findings).page(new FindingQuery(null, null, null, FindingState.OPEN, 50, null));
    }

    @Test
    void nothingLoadedNothingMatchingAndNothingFoundAreThreeThings() throws Exception {
        when(findings.page(any())).thenReturn(new FindingPage(List.of(), null));

        page(get("/?rule=INS-6")).andExpect(xpath("//*[@data-empty='match']").exists());

        when(counts.below(any())).thenReturn(new FindingCounts.Table(List.of()));
        page(get("/")).andExpect(xpath("//*[@data-empty='clean']").exists());

        when(screenings.latest()).thenReturn(Optional.empty());
        page(get("/")).andExpect(xpath("//*[@data-empty='none']").exists());
    }

    @Test
    void findingShowsTheChainWithMaskedNamesAndPrintedIds() throws Exception {
        page(get("/findings/f1"))
                .andExpect(xpath("count(//ol[@id='chain']/li)").number(2.0))
                .andExpect(xpath("//ol[@id='chain']/li[1]/@data-from-name").string("张*"))
                .andExpect(xpath("//ol[@id='chain']/li[1]/@data-term").string("母亲"))
                .andExpect(xpath("//ol[@id='chain']/li[2]/@data-to").string("P3"))
                .andExpect(xpath("//*[@id='no-guilt']").exists());
    }

    @Test
    void everyRecordOfAHopStandsBesideIt() throws Exception {
        page(get("/findings/f1"))
                .andExpect(xpath("count(//ol[@id='chain']/li[1]//ul[@class='sources']/li)")
                        .number(2.0))
                .andExpect(xpath("//ol[@id='chain']/li[1]//ul[@class='sources']/li[1]")
                        .string(containsString("关系代码 51")))
                .andExpect(xpath("//ol[@id='chain']/li[1]//ul[@class='sources']/li[2]")
                        .string(containsString("截至 2024-03-01")));
    }

    @Test
    void theWeakestHopIsMarkedWithThePaperThatSettlesIt() throws Exception {
        page(get("/findings/f1"))
                .andExpect(xpath("count(//ol[@id='chain']/li[contains(@class,'is-weakest')])")
                        .number(1.0))
                .andExpect(xpath("//*[@id='weakest']").string(containsString("第 1 环“母亲”，可信度 95 %")))
                .andExpect(xpath("//*[@id='weakest']").string(containsString("户口簿登记页")));
    }

    @Test
    void theCertificateSaysThePathInKinTermsWithMaskedNames() throws Exception {
        page(get("/findings/f1/certificate"))
                .andExpect(xpath("//*[@id='kin-sentence']").string("张* P1 —母亲→ 李* P2 —儿子→ P3：兄弟"))
                .andExpect(xpath("//main[contains(.,'旁系血亲')]").exists())
                .andExpect(xpath("//main[contains(.,'全血缘或半血缘未定')]").exists())
                .andExpect(xpath("count(//ol[@id='others']/li)").number(1.0))
                .andExpect(xpath("//ol[@id='others']/li").string(containsString("张* P1 —妻子→ P5 —父亲→ P3：岳父")))
                .andExpect(xpath("//*[@id='coverage']//p[1]").string(containsString("父母已知 62 %")));
    }

    @Test
    void theCertificateOfAMinorNamesHimNowhereButInTheHops() throws Exception {
        when(findings.find("f1")).thenReturn(Optional.of(Samples.tie(null, null)));
        when(names.of(any())).thenReturn(Map.of("P1", "张*", "P2", "李*", "P3", "小*"));

        page(get("/findings/f1/certificate?lang=en"))
                .andExpect(xpath("//*[@id='kin-sentence']")
                        .string("张* P1 —mother→ 李* P2 —son→ (a minor of the household): brother"))
                .andExpect(xpath("//ol[@class='chain']/li[2]").string(containsString("P3")))
                .andExpect(xpath("//main[contains(.,'小*')]").doesNotExist());
    }

    @Test
    void aFindingWithoutTieHasNoCertificate() throws Exception {
        when(findings.find("f1")).thenReturn(Optional.of(Samples.withoutTie()));

        page(get("/findings/f1"))
                .andExpect(xpath("//*[@id='certificate']").doesNotExist())
                .andExpect(xpath("//*[@id='kin-sentence']").doesNotExist());
        mvc.perform(get("/findings/f1/certificate").with(user("admin"))).andExpect(status().isNotFound());
    }

    @Test
    void findingLeadsToTheOfficialByAnOpaqueAddress() throws Exception {
        when(officials.refOf("P1")).thenReturn(Optional.of("0f0f"));

        page(get("/findings/f1")).andExpect(xpath("//a[@id='official']/@href").string("/officials/0f0f"));
    }

    @Test
    void findingTellsNothingOfATip() throws Exception {
        page(get("/findings/f1"))
                .andExpect(xpath("//main[contains(.,'T-77') or contains(.,'2026-10-03')]")
                        .doesNotExist());
    }

    @Test
    void unknownFindingIsNotFound() throws Exception {
        mvc.perform(get("/findings/none").with(user("admin"))).andExpect(status().isNotFound());
    }

    @Test
    void screeningStartsWithTheDayAndScopeAskedFor() throws Exception {
        mvc.perform(post("/screenings")
                        .param("profile", "RECUSAL")
                        .param("asOf", "2026-01-31")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/"));

        verify(desk).start("RECUSAL", LocalDate.of(2026, 1, 31));
    }

    @Test
    void screeningNeedsATokenOfThePage() throws Exception {
        mvc.perform(post("/screenings").with(user("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void pageIsReadAnewOnceTheScreeningIsOver() throws Exception {
        when(desk.last()).thenReturn(Optional.empty());

        mvc.perform(get("/screenings/progress").header("HX-Request", "true").with(user("admin")))
                .andExpect(header().string("HX-Refresh", "true"));
    }

    private ResultActions page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("admin"))).andExpect(status().isOk());
    }
}
