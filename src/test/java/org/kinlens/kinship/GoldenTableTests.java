package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

/**
 * Every relation code and every row of the master table with its word, degrees, coefficient, scopes, and terms from
 * either end. The expected terms were written by hand from GB/T 4761 and dictionaries, not printed by the program.
 */
class GoldenTableTests {
    private static final KinTerms TERMS = KinTerms.shipped();
    private static final RelationCodes CODES = RelationCodes.shipped();
    private static final Map<Character, String> SCOPES =
            Map.of('C', "CRIMPROC", 'A', "CIVIL_CODE_1045", 'G', "GUYUAN_2022", 'B', "RECUSAL");
    private static final Map<String, String> COLUMNS = Map.of(
            "CRIMPROC", "CRIMPROC",
            "A_civil1045", "CIVIL_CODE_1045",
            "G_guyuan", "GUYUAN_2022",
            "B_recusal", "RECUSAL");

    @Test
    void holdsEveryCodeAndEveryRow() {
        assertThat(codes())
                .extracting(row -> row.getField("code"))
                .containsExactlyElementsOf(
                        CODES.all("").stream().map(RelationCode::code).sorted().toList());
        assertThat(scopes())
                .extracting(row -> row.getField("relation"))
                .containsExactlyElementsOf(
                        masterRows().map(row -> row.getField("relation_en")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void aCodeIsItsWordWithDegreesAndTerms(NamedCsvRecord row) {
        RelationCode code = CODES.of("", row.getField("code")).orElseThrow();
        assertThat(code.word().orElse("")).isEqualTo(row.getField("word"));
        if (code.word().isEmpty()) {
            return;
        }
        String word = row.getField("word");
        assertDegrees(
                KinDegree.of(word),
                row.getField("civil"),
                row.getField("canon"),
                row.getField("dai"),
                row.getField("phi"));
        assertThat(scopesOf(word)).isEqualTo(letters(row.getField("scopes")));
        assertTerms(row, word, Descent.unknown(word));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    void aRowOfTheMasterTableHasItsTerms(NamedCsvRecord row) {
        NamedCsvRecord master = masterRow(row.getField("relation"));
        String word = master.getField("word_p_c_s");

        assertTerms(row, word, descent(master));
        assertThat(TERMS.zh(word)).isEqualTo(row.getField("neutral_zh"));
        assertThat(TERMS.en(word)).isEqualTo(row.getField("neutral_en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masterRows")
    void aRowOfTheMasterTableHasItsDegrees(NamedCsvRecord master) {
        KinDegree degree = KinDegree.of(master.getField("word_p_c_s"), descent(master));
        String civil = master.getField("civil_degree");
        assertDegrees(
                degree,
                civil.replace("-", "").replace("fiction", "").replace("aff", ""),
                master.getField("canon_degree").replace("-", ""),
                master.getField("chinese_dai").replace("-", ""),
                master.getField("kinship_phi"));
        assertThat(degree.up()).isEqualTo(Integer.parseInt(master.getField("up")));
        assertThat(degree.down()).isEqualTo(Integer.parseInt(master.getField("down")));
        assertThat(degree.marriages()).isEqualTo(Integer.parseInt(master.getField("marriages")));
        assertThat(degree.legalClass().isBlood()).isEqualTo(civil.matches("\\d"));
        assertThat(degree.legalClass() == LegalClass.STEP).isEqualTo(civil.equals("fiction"));
        assertThat(Set.of(LegalClass.AFFINITY, LegalClass.NEAR_AFFINITY).contains(degree.legalClass()))
                .isEqualTo(civil.endsWith("aff"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masterRows")
    void aRowOfTheMasterTableIsInItsScopes(NamedCsvRecord master) {
        String word = master.getField("word_p_c_s");
        COLUMNS.forEach((column, name) -> {
            ScopeProfile profile = ScopeProfiles.shipped().byName(name).orElseThrow();
            boolean half = master.getField("relation_en").startsWith("half");
            boolean held = profile.holds(word) && !(half && profile.fullWords().contains(word));
            assertThat(held)
                    .as("%s in %s", word, name)
                    .isEqualTo(master.getField(column).equals("1"));
        });
    }

    private static void assertDegrees(KinDegree degree, String civil, String canon, String dai, String phi) {
        assertThat(degree.civil()).as("civil").isEqualTo(number(civil));
        assertThat(degree.canon()).as("canon").isEqualTo(number(canon));
        assertThat(degree.dai()).as("代").isEqualTo(number(dai));
        assertThat(degree.phi()).as("φ").isEqualTo(phi.length() == 1 ? 0 : 1.0 / Integer.parseInt(phi.substring(2)));
    }

    private static void assertTerms(NamedCsvRecord row, String word, Descent descent) {
        Population people = Persons.of(row.getField("persons"));
        int[] forwards = Persons.forwards(people);
        int[] backwards = Persons.backwards(people);
        String inverse = KinWord.inverse(word);
        Descent back = Descent.of(inverse, KinTermsTests.unknownKinds(inverse), descent.siblings());

        assertThat(TERMS.zh(word, forwards, people, descent)).isEqualTo(row.getField("zh"));
        assertThat(TERMS.en(word, forwards, people, descent)).isEqualTo(row.getField("en"));
        assertThat(TERMS.zh(inverse, backwards, people, back)).isEqualTo(row.getField("back_zh"));
        assertThat(TERMS.en(inverse, backwards, people, back)).isEqualTo(row.getField("back_en"));
    }

    /** Half siblings of the table share the father; of all others nothing is known. */
    private static Descent descent(NamedCsvRecord master) {
        return master.getField("relation_en").startsWith("half")
                ? Descent.of("pc", new byte[] {KinGraph.BIRTH, KinGraph.BIRTH}, List.of(Siblings.SAME_FATHER))
                : Descent.unknown(master.getField("word_p_c_s"));
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Set<String> scopesOf(String word) {
        return SCOPES.values().stream()
                .filter(name ->
                        ScopeProfiles.shipped().byName(name).orElseThrow().holds(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> letters(String scopes) {
        return scopes.chars()
                .mapToObj(c -> SCOPES.getOrDefault((char) c, "?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<NamedCsvRecord> codes() {
        return TestTable.rows("kinship/golden-codes.csv", '|');
    }

    static List<NamedCsvRecord> scopes() {
        return TestTable.rows("kinship/golden-scope.csv", '|');
    }

    static Stream<NamedCsvRecord> masterRows() {
        return ResourceTable.rows("kinship/kin_scope.csv").stream();
    }

    private static NamedCsvRecord masterRow(String relation) {
        return masterRows()
                .filter(row -> row.getField("relation_en").equals(relation))
                .findFirst()
                .orElseThrow();
    }
}
