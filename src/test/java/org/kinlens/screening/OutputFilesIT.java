package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a run, byte for byte where no key of the installation enters. */
class OutputFilesIT {
    private static final String GIVEN = """
            person id=F1 sex=1
            person id=O1 sex=1
            person id=M1 sex=2 birth=1980-01-01
            person id=D1 sex=1
            person id=A1 sex=1
            parent parent=F1 child=O1
            parent parent=F1 child=M1
            spouse a=A1 b=M1 from=2005-06-01
            case id=C1 applied=2024-05-06 accepted=2024-05-08 household=H1 division=990101001001 applicant=M1
            member case=C1 person=D1
            position person=O1 role=VILLAGE_COMMITTEE from=2021-01-01
            position person=O1 role=ACCOUNTANT from=2021-01-01
            step case=C1 step=ACCEPT on=2024-05-08 actor=A1
            declared official=O1 relative=D1 code=70
            filing case=C1 official=A1 on=2024-05-09
            """;

    private final Screener screener = new Screener();

    @TempDir
    Path folder;

    @Test
    void tiesListOfficialsOfOfficeAndOfSteps() throws IOException {
        new GivenGraph().with(GIVEN).store();

        screener.screen("CIVIL_CODE_1045", "2024-06-03", folder);

        List<String> lines = lines("ties.csv");
        assertThat(lines.get(0))
                .isEqualTo("official_id,person_id,word,up,down,marriages,profiles,term_zh,term_en,valid_from,valid_to,"
                        + "confidence,state,path,roles");
        assertThat(lines)
                .extracting(line -> line.replaceAll("^(.*?,.*?,.*?,.*?,.*?,.*?),.*?,.*?,.*?,", "$1,"))
                .containsExactly(
                        "official_id,person_id,word,up,down,marriages,valid_from,valid_to,confidence,state,path,roles",
                        "A1,M1,s,0,0,1,2005-06-01,,1,REGISTERED,A1>M1,ACTOR",
                        "O1,D1,pc,1,1,0,,,0.9,DECLARED_NOT_PROVEN,O1>D1,ACCOUNTANT;VILLAGE_COMMITTEE",
                        "O1,M1,pc,1,1,0,,,1,FOUND_NOT_REGISTERED,O1>F1>M1,ACCOUNTANT;VILLAGE_COMMITTEE");
    }

    @Test
    void findingsListOpenOnesWithKeyedIds() throws IOException {
        new GivenGraph().with(GIVEN).store();

        screener.screen("CIVIL_CODE_1045", "2024-06-03", folder);

        List<String> lines = lines("findings.csv");
        assertThat(lines.get(0))
                .isEqualTo(
                        "finding_id,rule_id,rule_version,channel,severity,case_id,household_id,official_id,person_id,"
                                + "score,due_on,summary_zh,summary_en,tip_id,due_note");
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.matches("[0-9a-f]{32},.*"))
                .extracting(line -> line.substring(33))
                .containsExactly(
                        "INS-1,1,STATUTORY,HIGH,C1,H1,A1,,,2024-06-19,需县级入户核查（57号 §20）,"
                                + "County visit required (57号 §20),,",
                        "INS-3,1,STATUTORY,LOW,C1,H1,O1,M1,,2024-06-19,需县级入户核查（57号 §20）,"
                                + "County visit required (57号 §20),,");
    }

    @Test
    void coverageEndsWithTheLineOfAll() throws IOException {
        new GivenGraph().with(GIVEN).store();

        screener.screen("CIVIL_CODE_1045", "2024-06-03", folder);

        assertThat(lines("coverage.csv"))
                .startsWith(
                        "division_code,name,persons,with_id,adults,known_parents,married_women,natal_link,officials,"
                                + "declared")
                .last()
                .isEqualTo(",,5,0,5,2,1,1,1,1");
    }

    @Test
    void linesEndWithLineFeedAndNoPartIsLeftBehind() throws IOException {
        new GivenGraph().with(GIVEN).store();

        screener.screen("CIVIL_CODE_1045", "2024-06-03", folder);

        assertThat(Files.readString(folder.resolve("ties.csv")))
                .doesNotContain("\r")
                .endsWith("\n");
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("ties.csv", "findings.csv", "coverage.csv");
        }
    }

    @Test
    void anEmptyGraphGivesHeaders() throws IOException {
        new GivenGraph().store();

        screener.screen("CIVIL_CODE_1045", "2024-06-03", folder);

        assertThat(lines("ties.csv")).hasSize(1);
        assertThat(lines("findings.csv")).hasSize(1);
        assertThat(lines("coverage.csv")).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        new GivenGraph().store();
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(ScreeningRefused.class)
                .isThrownBy(() -> screener.screen("CIVIL_CODE_1045", "2024-06-03", file.resolve("below")))
                .withMessageContaining("--out");
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
