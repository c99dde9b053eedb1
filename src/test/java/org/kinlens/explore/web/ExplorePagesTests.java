package org.kinlens.explore.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.access.PersonLinks;
import org.kinlens.access.WebSlice;
import org.kinlens.explore.Doubt;
import org.kinlens.explore.Doubts;
import org.kinlens.explore.FamilyReader;
import org.kinlens.explore.Question;
import org.kinlens.explore.Question.Alternative;
import org.kinlens.explore.Questions;
import org.kinlens.explore.Reach;
import org.kinlens.explore.SampleFamily;
import org.kinlens.explore.Slice;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({TreePage.class, QuestionPage.class, QuestionApi.class, DoubtPage.class, DoubtApi.class})
@WebSlice
@Import({TreeViews.class, PersonFinder.class, QuestionViews.class, Texts.class})
class ExplorePagesTests {
    private static final Question QUESTION = new Question(
            "q1",
            "H1",
            "household_member",
            "H1",
            ":P5",
            ":P1",
            "38",
            "",
            "330102001002",
            Question.Relation.SPOUSE,
            List.of(new Alternative(":P2", 0.729, "=1+1"), new Alternative(null, 0.1, "")));
    private static final Doubt DOUBT = new Doubt(
            "d1",
            Doubt.Kind.TWO_SPOUSES,
            List.of(":P1", ":P2"),
            "330102001002",
            LocalDate.of(2001, 1, 1),
            LocalDate.of(2003, 1, 1),
            "");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PersonLinks links;

    @MockitoBean
    private FamilyReader families;

    @MockitoBean
    private ShownPersons shown;

    @MockitoBean
    private DivisionNames divisions;

    @MockitoBean
    private Questions questions;

    @MockitoBean
    private Doubts doubts;

    @BeforeEach
    void given() {
        when(families.canonical(any())).thenAnswer(call -> Optional.ofNullable(call.getArgument(0)));
        when(families.printed(any())).thenReturn(Optional.empty());
        when(families.around(any(), any()))
                .thenAnswer(call -> SampleFamily.around(call.getArgument(0), call.getArgument(1, Reach.class)));
        when(shown.of(anyCollection())).thenAnswer(call -> {
            Map<String, ShownPerson> persons = new HashMap<>();
            Collection<String> ids = call.getArgument(0);
            ids.forEach(
                    id -> persons.put(id, new ShownPerson(id.replace(":", ""), "张*", links.of(id), false, "", "P5")));
            return persons;
        });
        when(divisions.of(anyCollection())).thenReturn(Map.of("330102001002", "青石村"));
        when(questions.page(any())).thenReturn(new Slice<>(List.of(QUESTION), "next-cursor"));
        when(questions.all(any())).thenReturn(List.of(QUESTION));
        when(questions.counts(any())).thenReturn(new LinkedHashMap<>(Map.of("household_member", 7L)));
        when(doubts.page(any())).thenReturn(new Slice<>(List.of(DOUBT), null));
        when(doubts.all(any())).thenReturn(List.of(DOUBT));
        when(doubts.counts(any())).thenReturn(Map.of("TWO_SPOUSES", 1L));
    }

    @Test
    void treeShowsEveryPersonOnceAsALinkAndInTheList() throws Exception {
        page(tree(""))
                .andExpect(xpath("count(//svg[@id='tree']//rect)").number(11.0))
                .andExpect(xpath("count(//table[@id='tree-list']/tbody/tr)").number(11.0))
                .andExpect(xpath("count(//svg[@id='tree']//a[starts-with(@href,'/persons/')][rect])")
                        .number(11.0));
    }

    @Test
    void fiveRequestsGetTheSameDrawing() throws Exception {
        Set<String> drawings = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            String html = page(tree("")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            drawings.add(html.substring(html.indexOf("<svg class=\"tree\""), html.indexOf("</svg>")));
        }

        assertThat(drawings).singleElement().asString().contains("<polyline", "<rect");
    }

    @Test
    void treeNamesEverybodyForAnotherPersonWhereAsked() throws Exception {
        page(tree("?lang=en&relative-to=" + links.of("child")))
                .andExpect(xpath("//table[@id='tree-list']/thead//th[1]").string(containsString("child")))
                .andExpect(xpath("//tr[td/a/span='张*' and td/a/span='ego']/th").string("father"));
    }

    @Test
    void treeHoldsNoFullNameAndNoPlainIdInAddresses() throws Exception {
        String html = page(tree("")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).doesNotContain("/persons/ego", "closed=aunt");
    }

    @Test
    void aClosedBranchCanBeOpenedAgain() throws Exception {
        page(get("/persons/" + links.of("child") + "/tree?closed=" + links.of("widow")))
                .andExpect(xpath("count(//g[contains(@class,'tree-closed')])").number(1.0))
                .andExpect(xpath("//g[contains(@class,'tree-closed')]//text[.='+']")
                        .exists());
    }

    @Test
    void generationsThatCannotBeAreLeftOut() throws Exception {
        page(tree("?up=9&down=-3"))
                .andExpect(xpath("//select[@id='up']/option[@selected]/@value").string("2"));
    }

    @Test
    void anAddressOfNobodyIsNotFound() throws Exception {
        when(families.canonical(any())).thenReturn(Optional.empty());

        mvc.perform(get("/persons/" + links.of("gone") + "/tree").with(user("admin")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/persons/nonsense!/tree").with(user("admin"))).andExpect(status().isNotFound());
    }

    @Test
    void questionSaysWhoStandsWhereAsWhatAndWhatIsAsked() throws Exception {
        page(get("/questions?lang=en"))
                .andExpect(xpath("//li[@data-id='q1']/h2")
                        .string("张* (P5) stands in the household register as “daughter-in-law (38)” of 张* (P1)."
                                + " To whom is 张* (P5) married?"))
                .andExpect(xpath("count(//li[@data-id='q1']//tbody/tr)").number(2.0))
                .andExpect(xpath("//li[@data-id='q1']//tbody/tr[1]/td[3]").string("72 %"))
                .andExpect(xpath("//li[@data-id='q1']//pre").string("source,person_a,person_b,married_on\n,P5,,"))
                .andExpect(xpath("//a[@rel='next']/@href").string("/questions?cursor=next-cursor"));
    }

    @Test
    void questionsCanBeDownloadedAsATableThatBecomesTheAnswer() throws Exception {
        String csv = csv("/questions.csv?lang=en");

        assertThat(csv).startsWith("\ufeffquestion_id,division_code,");
        assertThat(csv.lines().toList().get(1))
                .contains("1. 张* P2 72 % (=1+1); 2. ? 10 %")
                .endsWith("marriage,,,,,P5,,");
    }

    @Test
    void noCellOfADownloadIsTakenForAFormula() throws Exception {
        when(questions.all(any()))
                .thenReturn(List.of(new Question(
                        "=cmd",
                        "",
                        "household_member",
                        null,
                        ":P5",
                        null,
                        "41",
                        "",
                        "",
                        Question.Relation.PARENT,
                        List.of())));

        assertThat(csv("/questions.csv").lines().toList().get(1)).startsWith("'=cmd,");
    }

    @Test
    void questionsAreHandedToMachinesWithIdsOnly() throws Exception {
        mvc.perform(get("/api/v1/questions?limit=1").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.questions[0].subjectId").value("P5"))
                .andExpect(jsonPath("$.questions[0].answerFeed").value("marriage"))
                .andExpect(jsonPath("$.questions[0].alternatives[1].personId").doesNotExist())
                .andExpect(jsonPath("$.next").value("next-cursor"));
    }

    @Test
    void aLimitThatCannotBeIsRefusedAsAProblem() throws Exception {
        mvc.perform(get("/api/v1/questions?limit=0").with(user("admin")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("limit is 0; expected 1 to 1000"));
        mvc.perform(get("/api/v1/doubts?kind=NOPE").with(user("admin"))).andExpect(status().isBadRequest());
    }

    @Test
    void machinesMustSayWhoTheyAre() throws Exception {
        mvc.perform(get("/api/v1/doubts").with(httpBasic("nobody", "nothing"))).andExpect(status().isUnauthorized());
    }

    @Test
    void doubtsAreGroupedByWhatIsWrongAndLeadToTheTree() throws Exception {
        page(get("/doubts?lang=en"))
                .andExpect(
                        xpath("//section[@data-kind='TWO_SPOUSES']/h2/span[1]").string("Married to two at once"))
                .andExpect(xpath("//li[@data-id='d1']//a[contains(@href,'/tree')]/@href")
                        .string("/persons/" + links.of(":P1") + "/tree"))
                .andExpect(xpath("//li[@data-id='d1']").string(containsString("2001-01-01 to 2002-12-31")));
    }

    @Test
    void doubtsCanBeDownloadedAndPulled() throws Exception {
        assertThat(csv("/doubts.csv?lang=en").lines().toList().get(1))
                .isEqualTo(
                        "d1,TWO_SPOUSES,Married to two at once,330102001002,青石村,张* P1; 张* P2,2001-01-01,2003-01-01,");
        mvc.perform(get("/api/v1/doubts").with(user("admin")))
                .andExpect(jsonPath("$.doubts[0].personIds[1]").value("P2"))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void noQuestionAtAllAndNoneUnderAFilterAreTwoThings() throws Exception {
        when(questions.page(any())).thenReturn(new Slice<>(List.of(), null));

        page(get("/questions")).andExpect(xpath("//*[@data-empty='none']").exists());
        page(get("/questions?division=33"))
                .andExpect(xpath("//*[@data-empty='match']").exists());
    }

    private MockHttpServletRequestBuilder tree(String query) {
        return get("/persons/" + links.of("ego") + "/tree" + query);
    }

    private String csv(String address) throws Exception {
        return page(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("admin"))).andExpect(status().isOk());
    }
}
