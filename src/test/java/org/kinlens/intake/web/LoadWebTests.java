package org.kinlens.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.access.WebSlice;
import org.kinlens.intake.FeedFigures;
import org.kinlens.intake.LoadProgress;
import org.kinlens.intake.LoadResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({LoadPages.class, LoadApi.class})
@WebSlice
class LoadWebTests {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final MockMultipartFile ZIP =
            new MockMultipartFile("file", "county.zip", "application/zip", new byte[] {'P', 'K', 3, 4});

    @TempDir
    private Path folder;

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private LoadDesk desk;

    @MockitoBean
    private ProgressStreams streams;

    @Test
    void listsLoadsWithTheirState() throws Exception {
        when(desk.list()).thenReturn(List.of(running()));

        mvc.perform(get("/loads").with(user("admin")))
                .andExpect(xpath("//table[@id='loads']//tr[@data-state='RUNNING']//a/@href")
                        .string("/loads/l1"));
    }

    @Test
    void aRunningLoadAsksAgainEverySecond() throws Exception {
        when(desk.find("l1")).thenReturn(Optional.of(running()));

        mvc.perform(get("/loads/l1").with(user("admin")))
                .andExpect(xpath("//*[@id='load']/@hx-trigger").string("every 1s"))
                .andExpect(xpath("//progress/@value").string("500"));
    }

    @Test
    void aFinishedLoadShowsItsFeedsAndRestsInPeace() throws Exception {
        when(desk.find("l1")).thenReturn(Optional.of(complete()));

        mvc.perform(get("/loads/l1").with(user("admin")))
                .andExpect(xpath("//*[@id='load']/@hx-trigger").doesNotExist())
                .andExpect(xpath("count(//table[@id='feeds']/tbody/tr)").number(1.0))
                .andExpect(xpath("count(//table[@id='quarantine']/tbody/tr)").number(2.0));
    }

    @Test
    void downloadIsMadeForSpreadsheets() throws Exception {
        when(desk.find("l1")).thenReturn(Optional.of(complete()));

        mvc.perform(get("/loads/l1/quarantine.csv").with(user("admin")))
                .andExpect(content().string(startsWith("\ufefffile,line")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .contains("'=1+1"));
    }

    @Test
    void anUploadLeadsToItsPage() throws Exception {
        when(desk.submit(any())).thenReturn(running());

        mvc.perform(multipart("/loads").file(ZIP).with(user("admin")).with(csrf()))
                .andExpect(redirectedUrl("/loads/l1"));
        mvc.perform(multipart("/loads")
                        .file(ZIP)
                        .header("HX-Request", "true")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(header().string("HX-Redirect", "/loads/l1"));
    }

    @Test
    void anUploadThatIsNoArchiveKeepsTheFormAndSaysWhy() throws Exception {
        when(desk.submit(any())).thenThrow(new LoadDesk.NotAnArchive("notes.txt"));

        mvc.perform(multipart("/loads").file(ZIP).with(user("admin")).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(xpath("//*[@id='upload-problem' and contains(.,'notes.txt')]")
                        .exists())
                .andExpect(xpath("//form[@id='upload-form']").exists());
    }

    @Test
    void anUploadNeedsATokenOfThePage() throws Exception {
        mvc.perform(multipart("/loads").file(ZIP).with(user("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void theApiAcceptsAnArchiveAndSaysWhereToLook() throws Exception {
        when(desk.submit(any())).thenReturn(running());

        mvc.perform(multipart("/api/v1/loads").file(ZIP).with(user("admin")))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", "/api/v1/loads/l1"))
                .andExpect(jsonPath("$.state").value("RUNNING"));
    }

    @Test
    void theApiShowsResultAndQuarantine() throws Exception {
        when(desk.find("l1")).thenReturn(Optional.of(complete()));

        mvc.perform(get("/api/v1/loads/l1").with(user("admin")))
                .andExpect(jsonPath("$.feeds[0].feed").value("person"))
                .andExpect(jsonPath("$.quarantined").value(2));
        mvc.perform(get("/api/v1/loads/l1/quarantine").with(user("admin")))
                .andExpect(content().string(startsWith("file,line")));
    }

    @Test
    void theApiTellsWhatIsWrongAsProblemDetail() throws Exception {
        when(desk.submit(any())).thenThrow(new LoadDesk.NotAnArchive("notes.txt"));

        mvc.perform(multipart("/api/v1/loads").with(user("admin"))).andExpect(status().isBadRequest());
        mvc.perform(multipart("/api/v1/loads").file(ZIP).with(user("admin")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(get("/api/v1/loads/none").with(user("admin"))).andExpect(status().isNotFound());
    }

    private static LoadEntry running() {
        return new LoadEntry(
                "l1",
                "county.zip",
                "RUNNING",
                START,
                null,
                new LoadProgress(LoadProgress.Phase.WRITING, "person", 500, 1000),
                List.of(),
                null);
    }

    private LoadEntry complete() throws IOException {
        Path quarantine = Files.writeString(
                folder.resolve("county.zip.quarantine.csv"),
                "file,line,column,value,reason,expected\nperson.csv,2,person_id,,MISSING_VALUE,a value\n"
                        + "person.csv,3,sex,=1+1,BAD_CODE,1 or 2\n");
        LoadResult result = new LoadResult(
                "abc",
                "/uploads/county.zip",
                START,
                1.5,
                List.of(new FeedFigures("person", "person.csv", 10, 8, 2, 0, List.of())),
                List.of(),
                quarantine,
                null,
                List.of());
        return new LoadEntry("l1", "county.zip", "COMPLETE", START, START, null, List.of(), result);
    }
}
