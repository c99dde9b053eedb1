package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinGraph;
import org.kinlens.register.ParentKind;

class ScopeProfileFilesTests {
    private static final String GOOD = """
            name: LOCAL
            title: {zh: 本地, en: Local}
            basis: 本地规定
            words: [s, p, pc]
            """;

    @Test
    void readsAProfileWithoutItsOptionalKeys() {
        ScopeProfile profile =
                new ScopeProfileFiles().read("profile/LOCAL.yml", GOOD).orElseThrow();

        assertThat(profile.words()).containsExactly("p", "pc", "s");
        assertThat(profile.fullWords()).isEmpty();
        assertThat(profile.self()).isFalse();
        assertThat(profile.step()).isFalse();
        assertThat(profile.parentKinds())
                .containsExactly(ParentKind.BIRTH, ParentKind.ADOPTIVE, ParentKind.STEP_RAISED, ParentKind.UNKNOWN);
        assertThat(profile.birthAfterAdoption()).isEqualTo(BirthAfterAdoption.KEEP);
    }

    @Test
    void readsEveryKey() {
        ScopeProfile profile =
                new ScopeProfileFiles().read("LOCAL.yml", GOOD + """
                        full: [pc]
                        self: true
                        parent_kinds: [STEP, BIRTH]
                        birth_after_adoption: drop
                        """).orElseThrow();

        assertThat(profile.fullWords()).containsExactly("pc");
        assertThat(profile.self()).isTrue();
        assertThat(profile.step()).isTrue();
        assertThat(profile.parentKinds()).containsExactly(ParentKind.BIRTH, ParentKind.STEP);
        assertThat(profile.parentKindMask()).isEqualTo(1 << KinGraph.BIRTH | 1 << KinGraph.STEP);
        assertThat(profile.birthAfterAdoption()).isEqualTo(BirthAfterAdoption.DROP);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String text = """
                name: OTHER
                title: {zh: 本地}
                words: [s, s, pz, pcp, ps]
                full: [p]
                self: maybe
                parent_kinds: [BIRTH, BIRTH, FOSTER]
                birth_after_adoption: maybe
                depth: 3
                """;

        assertThat(problems(text))
                .containsExactlyInAnyOrder(
                        "LOCAL.yml: depth: unknown key; expected one of [basis, birth_after_adoption, full, name,"
                                + " parent_kinds, self, title, words]",
                        "LOCAL.yml: parent_kinds: 'BIRTH' stands twice; expected each kind once",
                        "LOCAL.yml: parent_kinds: 'FOSTER'; expected one of [BIRTH, ADOPTIVE, STEP_RAISED, STEP,"
                                + " UNKNOWN]",
                        "LOCAL.yml: birth_after_adoption: 'maybe'; expected keep or drop",
                        "LOCAL.yml: name: 'OTHER'; expected the name of the file",
                        "LOCAL.yml: title.en: missing; expected a text",
                        "LOCAL.yml: basis: missing; expected a text",
                        "LOCAL.yml: words: 's' stands twice; expected each word once",
                        "LOCAL.yml: words: word 'pz' must be 1 to 5 of the letters p, c, s, g, u",
                        "LOCAL.yml: words: word 'pcp' holds 'cp', which leads to the child's other parent and is never"
                                + " a tie; expected 's' for a spouse",
                        "LOCAL.yml: words: 'ps' is in no scope; expected 'p' or 'c', which hold step-kin who were"
                                + " raised",
                        "LOCAL.yml: full: 'p'; expected one of the words that turns from a parent to another child"
                                + " ('pc')",
                        "LOCAL.yml: self: 'maybe'; expected true or false");
    }

    @Test
    void wantsAtLeastOneWord() {
        assertThat(problems(GOOD.replace("[s, p, pc]", "[]")))
                .containsExactly("LOCAL.yml: words: none; expected a list of at least one word");
    }

    @Test
    void wantsAListOfWords() {
        assertThat(problems(GOOD.replace("[s, p, pc]", "spc")))
                .contains("LOCAL.yml: words: 'spc'; expected a list of words");
    }

    @Test
    void wantsAtLeastOneParentKind() {
        assertThat(problems(GOOD + "parent_kinds: []\n"))
                .containsExactly("LOCAL.yml: parent_kinds: '[]'; expected a list of at least one of [BIRTH, ADOPTIVE,"
                        + " STEP_RAISED, STEP, UNKNOWN]");
    }

    @Test
    void refusesTheKeyThatParentKindsReplaced() {
        assertThat(problems(GOOD + "step: true\n")).singleElement().asString().contains("step: unknown key");
    }

    @Test
    void tellsTheLineOfBrokenYaml() {
        assertThat(problems("name: LOCAL\nwords: [s\n"))
                .singleElement()
                .asString()
                .startsWith("LOCAL.yml:3: ")
                .endsWith("; expected YAML");
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThat(problems(GOOD + "basis: 另一规定\n")).singleElement().asString().contains("duplicate key basis");
    }

    @Test
    void refusesATextThatIsNoMap() {
        assertThat(problems("s, p, c"))
                .singleElement()
                .asString()
                .startsWith("LOCAL.yml: not a map; expected the keys");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        ScopeProfileFiles files = new ScopeProfileFiles();

        assertThat(files.resource("profile/NOWHERE.yml")).isEmpty();
        assertThatExceptionOfType(ScopeProfilesInvalid.class)
                .isThrownBy(files::throwIfInvalid)
                .withMessageContaining("1 problem(s) in scope profiles")
                .withMessageContaining("profile/NOWHERE.yml: no such file");
    }

    private static List<String> problems(String text) {
        ScopeProfileFiles files = new ScopeProfileFiles();
        assertThat(files.read("LOCAL.yml", text)).isEmpty();
        try {
            files.throwIfInvalid();
            return List.of();
        } catch (ScopeProfilesInvalid e) {
            return e.problems();
        }
    }
}
