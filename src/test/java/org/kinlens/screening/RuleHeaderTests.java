package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinlens.store.CypherFile;

class RuleHeaderTests {
    private static final String GOOD = """
            // id:         LOC-1
            // title-zh:   测试
            // title-en:   Test
            // status:     active
            // version:    3
            // weight:     0
            // channel:    ADVISORY
            // audience:   ALL
            // basis:      none
            // param:      asOf :: DATE
            // param:      programs :: LIST<STRING> = URBAN_DIBAO, RURAL_DIBAO
            // returns:    caseKey :: STRING
            // key:        caseKey
            // due:        NONE
            // fulfilled:  never
            // excludes:   nothing
            // summary-zh: 测试
            // summary-en: Test
            MATCH (k:AssistanceCase)
            WHERE k.program IN $programs AND k.acceptedOn <= $asOf
            RETURN k.id AS caseKey
            ORDER BY caseKey
            """;

    @Test
    void readsAGoodFile() {
        List<String> problems = new ArrayList<>();

        Optional<Rule> rule = read(GOOD, problems);

        assertThat(problems).isEmpty();
        assertThat(rule).hasValueSatisfying(r -> {
            assertThat(r.version()).isEqualTo(3);
            assertThat(r.key()).containsExactly("caseKey");
            assertThat(r.constants()).containsEntry("programs", List.of("URBAN_DIBAO", "RURAL_DIBAO"));
        });
    }

    @Test
    void namesAMissingField() {
        assertThat(problems(GOOD.replace("// basis:      none\n", "")))
                .containsExactly("cypher/rule/LOC/LOC-1.cypher:1: header field 'basis' is missing; add '// basis: …'");
    }

    @Test
    void namesAnUndeclaredParameter() {
        assertThat(problems(GOOD.replace("k.acceptedOn <= $asOf", "k.acceptedOn <= $asOf AND k.x = $limit")))
                .singleElement()
                .asString()
                .contains("$limit is used and not declared");
    }

    @Test
    void namesAnUnusedParameterWithItsLine() {
        assertThat(problems(GOOD.replace(" AND k.acceptedOn <= $asOf", "")))
                .containsExactly("cypher/rule/LOC/LOC-1.cypher:10: param 'asOf' is declared and not used");
    }

    @Test
    void aParameterWithoutDefaultMustBeAFactOfTheRun() {
        assertThat(problems(GOOD.replace(
                        "programs :: LIST<STRING> = URBAN_DIBAO, RURAL_DIBAO", "programs :: LIST<STRING>")))
                .singleElement()
                .asString()
                .contains(
                        "param 'programs' has no default and is none of the facts [asOf, cases, tau, ties, visitYears]");
    }

    @Test
    void namesADefaultOfTheWrongType() {
        assertThat(problems(GOOD.replace("// param:      asOf :: DATE", "// param:      asOf :: DATE = yesterday")))
                .singleElement()
                .asString()
                .contains("default of 'asOf' is 'yesterday'; expected DATE");
    }

    @Test
    void aKeyColumnMustBeReturned() {
        assertThat(problems(GOOD.replace("// key:        caseKey", "// key:        caseKey, official")))
                .containsExactly(
                        "cypher/rule/LOC/LOC-1.cypher:13: key column 'official' is none of the columns in 'returns'");
    }

    @Test
    void namesTheChoicesOfAField() {
        assertThat(problems(GOOD.replace("// status:     active", "// status:     maybe")))
                .containsExactly(
                        "cypher/rule/LOC/LOC-1.cypher:4: status is 'maybe'; expected one of [EXPERIMENTAL, ACTIVE, RETIRED]");
    }

    @Test
    void aVersionIsAWholeNumber() {
        assertThat(problems(GOOD.replace("// version:    3", "// version:    1.5")))
                .containsExactly(
                        "cypher/rule/LOC/LOC-1.cypher:5: version is '1.5'; expected a whole number of 1 or more");
    }

    private static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        assertThat(read(text, problems)).isEmpty();
        return problems;
    }

    private static Optional<Rule> read(String text, List<String> problems) {
        return RuleHeader.read(CypherFile.of("cypher/rule/LOC/LOC-1.cypher", text), problems);
    }
}
