package org.kinlens.screening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.access.WebSlice;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.kinlens.store.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(CoveragePage.class)
@WebSlice
@Import(RuleTexts.class)
class CoveragePageTests {
    private static final ScreeningRun RUN = new ScreeningRun(
            Samples.RUN.id(),
            Samples.RUN.profile(),
            Samples.RUN.asOf(),
            Samples.RUN.finishedAt(),
            Samples.RUN.officials(),
            Samples.RUN.ties(),
            Samples.RUN.openByRule(),
            List.of(),
            Samples.RUN.timings(),
            CoverageTreeTests.LINES);

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Screenings screenings;

    @MockitoBean
    private Divisions divisions;

    @MockitoBean
    private GraphStore graph;

    @BeforeEach
    void oneRun() {
        when(screenings.latest()).thenReturn(Optional.of(RUN));
        when(divisions.names(anyCollection())).thenReturn(Map.of());
        when(graph.list(any(), any(), any())).thenReturn(List.of());
    }

    @Test
    void everyShareStandsWithItsCountsAndTheSearchedDepthBesideIt() throws Exception {
        page("/coverage?lang=en")
                .andExpect(xpath("normalize-space(//tr[@data-code='330102001001']/td[3])")
                        .string("50 % 40 / 80"))
                .andExpect(xpath("//tr[@data-code='330102001001']/td[3]/span/@class")
                        .string("heat heat-2"))
                .andExpect(xpath("//*[@id='coverage']//p[1]")
                        .string("searched: CIVIL_CODE_1045, words ≤ 2; parents known 51 %, natal link 25 %"))
                .andExpect(xpath("//*[@id='stale']").doesNotExist());
    }

    @Test
    void figuresOlderThanTheLastLoadSaySo() throws Exception {
        when(graph.list(any(), any(), any())).thenReturn(List.of("load"));

        page("/coverage").andExpect(xpath("//*[@id='stale']").exists());
    }

    @Test
    void withoutARunThePageSaysWhatToDo() throws Exception {
        when(screenings.latest()).thenReturn(Optional.empty());

        page("/coverage")
                .andExpect(xpath("//*[@data-empty='none']").exists())
                .andExpect(xpath("//table").doesNotExist());
    }

    @Test
    void figuresCanBeDownloaded() throws Exception {
        String csv = page("/coverage.csv")
                .andExpect(header().string("Content-Disposition", containsString("coverage.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\ufeffdivision_code,name,persons,");
        assertThat(csv.lines().toList()).hasSize(7).endsWith(",,163,110,131,68,40,10,6,4");
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(get(address).with(user("admin"))).andExpect(status().isOk());
    }
}
