package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinlens.graph.KinGraph;

class ScopeProfilesTests {
    private static final ScopeProfiles PROFILES = ScopeProfiles.shipped();

    @ParameterizedTest(name = "{0} is column {1}")
    @CsvSource({
        "CIVIL_CODE_1045,A_civil1045",
        "CHONGQING_33,A_civil1045",
        "GUYUAN_2022,G_guyuan",
        "RECUSAL,B_recusal",
        "CRIMPROC,CRIMPROC"
    })
    void hasTheWordsOfTheMasterTable(String name, String column) {
        assertThat(profile(name).words()).isEqualTo(masterTable(column));
    }

    @Test
    void crimprocWantsFullSiblings() {
        assertThat(profile("CRIMPROC").fullWords()).containsExactly("pc");
        assertThat(masterRow("half sibling").getField("CRIMPROC")).isEqualTo("0");
    }

    @Test
    void hainanAddsGuardians() {
        assertThat(profile("HAINAN_2015").words()).isEqualTo(with(masterTable("B_recusal"), "g"));
    }

    @Test
    void administrativeLitigationAddsWhoeverSupports() {
        assertThat(profile("ADMIN_LIT").words()).isEqualTo(with(masterTable("A_civil1045"), "u"));
    }

    @Test
    void innerMongoliaAddsAllLinealKinAndTheOfficialHimself() {
        ScopeProfile profile = profile("INNER_MONGOLIA");

        assertThat(profile.words()).isEqualTo(with(masterTable("B_recusal"), "ppp", "pppp", "ccc", "cccc"));
        assertThat(profile.self()).isTrue();
        assertThat(profile.holds(KinWord.SELF)).isTrue();
    }

    @Test
    void onlyInnerMongoliaCountsTheOfficialHimself() {
        assertThat(PROFILES.holding(KinWord.SELF)).containsExactly("INNER_MONGOLIA");
    }

    @Test
    void noProfileCountsAStepParentWhoDidNotRaiseTheChild() {
        assertThat(PROFILES.all()).noneMatch(ScopeProfile::step);
    }

    @Test
    void everyProfileCountsAllOtherParentsAndKeepsBirthTies() {
        assertThat(PROFILES.all()).allSatisfy(profile -> {
            assertThat(profile.parentKinds()).isEqualTo(ScopeProfile.DEFAULT_PARENT_KINDS);
            assertThat(profile.birthAfterAdoption()).isEqualTo(BirthAfterAdoption.KEEP);
        });
    }

    @Test
    void everyFileSaysWhichParentsCount() throws IOException {
        for (ScopeProfile profile : PROFILES.all()) {
            String file = "profile/%s.yml".formatted(profile.name());
            try (var in = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("parent_kinds: [BIRTH, ADOPTIVE, STEP_RAISED, UNKNOWN]")
                        .contains("birth_after_adoption: keep");
            }
        }
    }

    @Test
    void parentKindsAreTheBitsOfTheGraph() {
        assertThat(profile("RECUSAL").parentKindMask())
                .isEqualTo(1 << KinGraph.BIRTH
                        | 1 << KinGraph.ADOPTIVE
                        | 1 << KinGraph.STEP_RAISED
                        | 1 << KinGraph.UNKNOWN);
    }

    @Test
    void aProfileCountsSomeParent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScopeProfile(
                        "X", "", "", "", Set.of("p"), Set.of(), false, Set.of(), BirthAfterAdoption.KEEP))
                .withMessageContaining("profile X: no kind of parent counts");
    }

    @Test
    void shipsExactlyTheFilesItLists() throws URISyntaxException {
        var folder = Objects.requireNonNull(getClass().getClassLoader().getResource("profile"));
        String[] files = Objects.requireNonNull(new File(folder.toURI()).list());

        assertThat(PROFILES.all())
                .extracting(profile -> profile.name() + ".yml")
                .containsExactlyInAnyOrder(files);
    }

    @Test
    void everyProfileSaysWhatItRestsOn() {
        assertThat(PROFILES.all()).allSatisfy(profile -> {
            assertThat(profile.basis()).isNotBlank();
            assertThat(profile.titleZh()).isNotBlank();
            assertThat(profile.titleEn()).isNotBlank();
        });
    }

    @Test
    void guardiansAreCarriedButNotWalked() {
        assertThat(profile("HAINAN_2015").walkedWords()).isEqualTo(masterTable("B_recusal"));
    }

    @Test
    void namesTheProfilesThatHoldAWordInOrder() {
        assertThat(PROFILES.holding("sppc")).containsExactly("GUYUAN_2022");
        assertThat(PROFILES.holding("ppc")).containsExactly("GUYUAN_2022", "HAINAN_2015", "INNER_MONGOLIA", "RECUSAL");
        assertThat(PROFILES.holding("pc")).hasSize(8);
        assertThat(PROFILES.holding("ppps")).isEmpty();
    }

    @Test
    void knowsNoProfileOfAnotherName() {
        assertThat(PROFILES.byName("CIVIL")).isEmpty();
        assertThat(PROFILES.byName(ScopeProfiles.DEFAULT)).isPresent();
    }

    @Test
    void reachIsTheLongestWordThatIsWalked() {
        assertThat(profile("CIVIL_CODE_1045").reach()).isEqualTo(2);
        assertThat(profile("RECUSAL").reach()).isEqualTo(5);
    }

    @Test
    void aProfileCannotHoldAWordThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScopeProfile("X", "", "", "", Set.of("pq"), Set.of(), false, false))
                .withMessageContaining("profile X: word 'pq'");
    }

    @Test
    void fullWordsAreWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScopeProfile("X", "", "", "", Set.of("p"), Set.of("pc"), false, false))
                .withMessageContaining("[pc] are not all among its words [p]");
    }

    private static ScopeProfile profile(String name) {
        return PROFILES.byName(name).orElseThrow();
    }

    private static Set<String> with(Set<String> words, String... more) {
        Set<String> all = new TreeSet<>(words);
        all.addAll(Arrays.asList(more));
        return all;
    }

    /** The words marked 1; 1* (step-relations) is no word of any profile. */
    private static Set<String> masterTable(String column) {
        return masterRows().stream()
                .filter(row -> row.getField(column).equals("1"))
                .map(row -> row.getField("word_p_c_s"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NamedCsvRecord masterRow(String relation) {
        return masterRows().stream()
                .filter(row -> row.getField("relation_en").equals(relation))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> masterRows() {
        return ResourceTable.rows("kinship/kin_scope.csv");
    }
}
