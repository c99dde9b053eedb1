package org.kinlens.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinlens.Kinlens;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages in a real browser. {@code -Dbrowser=required} turns the skip on a machine without one into a failure. */
@SpringBootTest(classes = Kinlens.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = BrowserIT.OnlyTheProgram.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class BrowserIT {
    private static final String PASSWORD = "correct horse battery";
    private static final String EVIDENCE = """
            {"path":[
              {"fromId":"P001","toId":"P002","step":"p","termZh":"母亲","termEn":"mother (mǔqin)","from":"1980-05-01","to":null,
               "confidence":0.95,"feed":"parentage","source":""},
              {"fromId":"P002","toId":"P003","step":"c","termZh":"儿子","termEn":"son (érzi)","from":null,"to":null,
               "confidence":1.0,"feed":"household_member","source":"hukou"}],
             "facts":[
              {"kind":"OFFICE","labelKey":"evidence.office","from":"2023-01-01","to":null,"ref":"P001"},
              {"kind":"TIP","labelKey":"evidence.tip","from":"2026-10-01","to":null,"ref":"T9"}]}
            """;

    /** Made before the application starts, which is before JUnit would make one. */
    private static final Path FOLDER = newFolder();

    @LocalServerPort
    private int port;

    @Autowired
    private GraphStore graph;

    private Ui ui;

    /** Leaves out what other tests put beside the program: it would be taken for a part of it. */
    static final class OnlyTheProgram implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().registerSingleton("testClassesStayOut", new TypeExcludeFilter() {
                @Override
                public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
                    return String.valueOf(reader.getResource()).contains("test-classes");
                }
            });
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        requireBrowser();
        registry.add("kinlens.data", () -> FOLDER.resolve("data").toString());
        registry.add("kinlens.admin.password", () -> PASSWORD);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "browser-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decided before the application starts, so that a skip costs nothing. */
    private static void requireBrowser() {
        String installed = "chromium and chromedriver (looked for %s and %s; -Dchrome.binary, -Dchrome.driver)"
                .formatted(Ui.BROWSER, Ui.DRIVER);
        if ("required".equals(System.getProperty("browser", "auto"))) {
            assertThat(Ui.isInstalled()).as(installed).isTrue();
        }
        assumeTrue(Ui.isInstalled(), "Browser tests are skipped: no " + installed);
    }

    @BeforeAll
    void open() {
        graph.write(CypherFile.load("browser/seed.cypher"), Map.of("evidence", EVIDENCE));
        ui = Ui.open("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        if (ui != null) {
            ui.close();
        }
    }

    @BeforeEach
    void logIn() {
        ui.resize(1280, 900).go("/?lang=zh&theme=light");
        if (ui.path().startsWith("/login")) {
            ui.type("#username", "admin").type("#password", PASSWORD).click("#login");
            ui.go("/?lang=zh&theme=light");
        }
    }

    @Test
    void showsTheFindingsByTheirDueDay() {
        ui.go("/").shot("findings-zh-light");

        assertThat(ui.all(".finding-row")).hasSize(50);
        assertThat(ui.attribute(".finding-row", "data-id")).isEqualTo("f001");
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void narrowsTheListAndKeepsTheFilterInTheAddress() {
        ui.go("/");
        ui.find("#rule option[value='INS-3']").click();
        ui.settle();

        assertThat(ui.all(".finding-row")).hasSize(1);
        assertThat(ui.path()).isEqualTo("/?rule=INS-3");
    }

    @Test
    void saysThatNothingMatches() {
        ui.go("/?division=11").shot("findings-no-match");

        assertThat(ui.attribute(".empty", "data-empty")).isEqualTo("match");
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void explainsAFindingAsChainAndGraph() {
        ui.go("/").click(".finding-row[data-id='f001'] .finding-link").shot("finding-zh-light");

        assertThat(ui.all("#chain > li")).hasSize(2);
        assertThat(ui.text("#chain li:first-child")).contains("张*", "P001", "母亲", "李*", "P002");
        assertThat(ui.attribute("#path-graph", "data-nodes")).isEqualTo("3");
        assertThat(ui.attribute("#path-graph", "data-edges")).isEqualTo("2");
        assertThat(ui.all("#path-graph canvas")).isNotEmpty();
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void drawsTheFamilyOfAPersonOfAFinding() {
        ui.go("/findings/f001").click("#chain li:first-child a.person-link").shot("person-zh-light");
        assertThat(ui.text("#person-title")).contains("张*", "P001");
        assertThat(ui.all("#facts > li")).hasSize(1);
        assertThat(ui.axe()).isEmpty();

        ui.click("#to-tree").shot("tree-zh-light");
        assertThat(ui.all("#tree rect")).hasSize(3);
        assertThat(ui.all("#tree-list tbody tr")).hasSize(3);
        assertThat(ui.path()).doesNotContain("P001");
        assertThat(ui.axe()).isEmpty();
        assertThat(ui.click("#switch-theme").shot("tree-zh-dark").axe()).isEmpty();
    }

    @Test
    void listsQuestionsAndDoubts() {
        ui.go("/questions?lang=en").shot("questions-en-light");
        assertThat(ui.text(".question")).contains("To whom is 王* (P004) married?");
        assertThat(ui.all(".alternatives tbody tr")).hasSize(2);
        assertThat(ui.axe()).isEmpty();

        ui.go("/doubts?lang=zh").shot("doubts-zh-light");
        assertThat(ui.text(".doubt-group[data-kind='CHILD_OLDER']")).contains("P002", "P003");
        assertThat(ui.axe()).isEmpty();
        assertThat(ui.go("/doubts?theme=dark").shot("doubts-zh-dark").axe()).isEmpty();
    }

    @Test
    void tellsNothingOfATip() {
        ui.go("/findings/f001");

        assertThat(ui.text("main")).doesNotContain("2026-10-01", "T9");
    }

    @Test
    void switchesTheLanguageAndKeepsIt() {
        ui.go("/findings/f001").click("#switch-language").shot("finding-en-light");
        assertThat(ui.attribute("html", "lang")).isEqualTo("en");
        assertThat(ui.text("#sentence")).startsWith("Handler P001");
        assertThat(ui.axe()).isEmpty();

        ui.go("/").shot("findings-en-light");
        assertThat(ui.attribute("html", "lang")).isEqualTo("en");
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void isReadableInTheDark() {
        ui.go("/").click("#switch-theme").shot("findings-zh-dark");
        assertThat(ui.attribute("html", "data-bs-theme")).isEqualTo("dark");
        assertThat(ui.axe()).isEmpty();

        ui.go("/findings/f001").shot("finding-zh-dark");
        assertThat(ui.axe()).isEmpty();
        ui.go("/loads").shot("loads-zh-dark");
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void fitsANarrowWindow() {
        ui.resize(420, 900);

        assertThat(ui.go("/").shot("findings-narrow").overflow()).isLessThanOrEqualTo(0);
        assertThat(ui.go("/findings/f001").shot("finding-narrow").overflow()).isLessThanOrEqualTo(0);
        assertThat(ui.go("/loads").shot("loads-narrow").overflow()).isLessThanOrEqualTo(0);
        assertThat(ui.go("/questions").shot("questions-narrow").overflow()).isLessThanOrEqualTo(0);
    }

    @Test
    void showsAFriendlyPageForWhatIsNotThere() {
        ui.goExpectingFailure("/findings/none").shot("not-found");

        assertThat(ui.text(".error-status")).isEqualTo("404");
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void loadsAnArchiveAndShowsWhatWasSetAside() throws IOException {
        Path archive = FOLDER.resolve("county.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("person.csv"));
            zip.write("person_id,name,sex,birth_date\nP900,赵敏,2,1990-01-01\n,无号,1,1991-01-01\n"
                    .getBytes(StandardCharsets.UTF_8));
        }

        ui.go("/loads").shot("loads-zh-light").choose("#file", archive).click("#send");
        ui.await("#load[data-state='COMPLETE']");
        ui.shot("load-zh-light");

        assertThat(ui.all("#feeds tbody tr")).hasSize(1);
        assertThat(ui.all("#quarantine tbody tr")).hasSize(1);
        assertThat(ui.axe()).isEmpty();
        assertThat(ui.go("/loads").axe()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnUploadAndKeepsTheForm() throws IOException {
        Path text = Files.writeString(FOLDER.resolve("notes.zip"), "no archive");

        ui.go("/loads").choose("#file", text);
        ui.find("#send").click();
        ui.awaitRefusal("#upload-problem").shot("loads-not-a-zip");

        assertThat(ui.all("#upload-form")).hasSize(1);
        assertThat(ui.axe()).isEmpty();
    }

    /** Comes last: it puts the findings of a real run in the place of those that the other tests look at. */
    @Test
    @Order(Integer.MAX_VALUE)
    void screensFromThePageAndSaysWhatTheRunCouldSee() {
        ui.go("/").click("#screen-now summary");
        ui.find("#screen").click();
        ui.await("#screening .callout-good");
        ui.shot("screened-zh-light");

        assertThat(ui.text("#coverage")).contains("CIVIL_CODE_1045");
        ui.go("/coverage").shot("coverage-zh-light");
        assertThat(ui.all("#coverage-table tr.level-ALL")).hasSize(1);
        assertThat(ui.axe()).isEmpty();
        ui.go("/");
        assertThat(ui.text(".tabs a[data-state='WITHDRAWN'] .count")).isNotEqualTo("0");
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void opensTheFormThatStartsAScreening() {
        ui.go("/").click("#screen-now summary").shot("screen-now");

        assertThat(ui.find("#screen").isDisplayed()).isTrue();
        assertThat(ui.axe()).isEmpty();
    }

    @Test
    void logsOutAndAsksAgain() {
        ui.click("#logout").shot("login-zh");
        assertThat(ui.path()).startsWith("/login");
        assertThat(ui.axe()).isEmpty();

        ui.go("/findings/f001");
        assertThat(ui.path()).isEqualTo("/login");
        ui.type("#username", "admin").type("#password", PASSWORD).click("#login");
        assertThat(ui.path()).isEqualTo("/findings/f001");
    }
}
