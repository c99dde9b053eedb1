package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.Population;

class KinTermsTests {
    private static final KinTerms TERMS = KinTerms.shipped();

    /** Persons are written as sex and year of birth: {@code m1950}, {@code f}, {@code ?1960}. */
    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "s|m f|妻子|wife",
                "s|f m|丈夫|husband",
                "s|m ?|妻子|wife",
                "s|? ?|配偶|spouse",
                "p|m m|父亲|father",
                "p|m f|母亲|mother",
                "p|m ?|父亲或母亲|parent",
                "c|m f|女儿|daughter",
                "pc|m1960 m m1950|哥哥|elder brother",
                "pc|m1960 m m1970|弟弟|younger brother",
                "pc|m1960 m f1950|姐姐|elder sister",
                "pc|m1960 m f1970|妹妹|younger sister",
                "pc|m1960 m m1960|兄弟|brother",
                "pc|m m m1950|兄弟|brother",
                "pc|m m ?|兄弟姐妹|sibling",
                "pp|m m m|祖父|paternal grandfather",
                "pp|m m f|祖母|paternal grandmother",
                "pp|m f m|外祖父|maternal grandfather",
                "pp|m f f|外祖母|maternal grandmother",
                "pp|m ? m|(外)祖父|grandfather",
                "cc|m m m|孙子|son's son",
                "cc|m f f|外孙女|daughter's daughter",
                "cc|m ? ?|(外)孙子女|grandchild",
                "ppc|m m1950 m m1940|伯父|father's elder brother",
                "ppc|m m1950 m m1960|叔父|father's younger brother",
                "ppc|m m m m|伯叔|father's brother",
                "ppc|m m m f|姑母|father's sister",
                "ppc|m f m m|舅父|mother's brother",
                "ppc|m f m f|姨母|mother's sister",
                "ppc|m ? m ?|伯叔姑舅姨|uncle or aunt",
                "ppcs|m m1950 m m1940 f|伯母|father's elder brother's wife",
                "ppcs|m m1950 m m1960 f|婶母|father's younger brother's wife",
                "ppcs|m m m f m|姑父|father's sister's husband",
                "ppcs|m f m m f|舅母|mother's brother's wife",
                "ppcs|m f m f m|姨父|mother's sister's husband",
                "ppcs|m f m ? m|姨父|mother's sister's husband",
                "ppcc|m1980 m m m m1970|堂兄|elder male cousin (father's brother's son)",
                "ppcc|m1980 m m m f1990|堂妹|younger female cousin (father's brother's daughter)",
                "ppcc|m1980 m m f m1970|表兄|elder male cousin (father's sister's son)",
                "ppcc|m1980 f m m f1970|表姐|elder female cousin on the mother's side",
                "ppcc|m1980 f m ? f|表姐妹|female cousin on the mother's side",
                "ppcc|m1980 m m ? m1990|堂(表)弟|younger male cousin",
                "ppcc|m m m m ?|堂兄弟姐妹|cousin (father's brother's child)",
                "pcc|m m m f|侄女|brother's daughter",
                "pcc|m m f m|外甥|sister's son",
                "pcc|m m ? ?|侄(甥)子女|nephew or niece",
                "pcs|m1960 m m1950 f|嫂子|elder brother's wife",
                "pcs|m1960 m m1970 f|弟媳|younger brother's wife",
                "pcs|m1960 m f1950 m|姐夫|elder sister's husband",
                "pcs|m1960 m ?1970 m|妹夫|younger sister's husband",
                "pccs|m m m m f|侄媳|brother's son's wife",
                "pccs|m m f f m|甥婿|sister's daughter's husband",
                "ppccs|m1980 m m m m1970 f|堂嫂|elder male cousin's wife (father's brother's side)",
                "ppccs|m1980 f m m f1990 m|表妹夫|younger female cousin's husband (mother's side)",
                "sp|f m m|公公|husband's father",
                "sp|f m f|婆婆|husband's mother",
                "sp|m f m|岳父|wife's father",
                "sp|m ? f|岳母|wife's mother",
                "spc|f m1960 m m1950|大伯子|husband's elder brother",
                "spc|f m1960 m m1970|小叔子|husband's younger brother",
                "spc|m f1960 m m1950|内兄|wife's elder brother",
                "spc|m f1960 m f1970|妻妹|wife's younger sister",
                "spc|m f m m|妻子的兄弟|wife's brother",
                "spcs|f m m m f|妯娌|husband's brother's wife",
                "spcs|m f m f m|连襟|wife's sister's husband",
                "cs|m m f|儿媳|son's wife",
                "cs|m f m|女婿|daughter's husband",
                "csp|m m f m|亲家公|child's father-in-law",
                "csp|m m f ?|亲家|child's parent-in-law",
                "sppc|m f1960 m1930 m m1920|妻子的伯父|wife's father's elder brother",
                "sppc|f m f m m|丈夫的舅父|husband's mother's brother",
                "sppc|? ? f m f|配偶的姨母|spouse's mother's sister",
                "ppp|m m m m|曾祖父|father's paternal grandfather",
                "ppp|m m f m|曾外祖父|father's maternal grandfather",
                "ppp|m f m f|外曾祖母|mother's paternal grandmother",
                "pppp|m m m m f|高祖母|great-great-grandmother in the male line",
                "ccc|m m m f|曾孙女|son's son's daughter",
                "cccc|m f m m m|(外)玄孙|great-great-grandson",
            })
    void callsARelativeByItsTerm(String word, String persons, String zh, String en) {
        Population people = people(persons);
        int[] nodes = IntStream.range(0, people.size()).toArray();

        assertThat(TERMS.zh(word, nodes, people)).isEqualTo(zh);
        assertThat(TERMS.en(word, nodes, people)).isEqualTo(en);
    }

    @ParameterizedTest
    @MethodSource("shippedWords")
    void everyWordOfEveryProfileHasATermForAnySexes(String word) {
        for (String sexes : sexesOf(word.length() + 1)) {
            Population people = people(String.join(" ", sexes.split("")));
            int[] nodes = IntStream.range(0, people.size()).toArray();

            assertThat(TERMS.zh(word, nodes, people)).isNotBlank().doesNotContain("亲属");
            assertThat(TERMS.en(word, nodes, people)).isNotBlank().doesNotContain("relative");
        }
    }

    @Test
    void everyLetterAProfileMayHoldHasATerm() {
        assertThat(TERMS.knows("g")).isTrue();
        assertThat(TERMS.knows("u")).isTrue();
    }

    @Test
    void callsTheOfficialHimselfSelf() {
        assertThat(TERMS.zh(KinWord.SELF)).isEqualTo("本人");
        assertThat(TERMS.en(KinWord.SELF)).isEqualTo("self");
    }

    @Test
    void namesADeclaredRelationNeutrally() {
        assertThat(TERMS.zh("ppc")).isEqualTo("伯叔姑舅姨");
        assertThat(TERMS.en("sp")).isEqualTo("spouse's parent");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"pppc,(外)曾祖父母的子女", "pccc,侄(甥)子女的子女", "spp,配偶的(外)祖父母", "spcc,配偶的侄(甥)子女", "sppp,配偶的(外)曾祖父母"})
    void tellsAWordWithoutTermInParts(String word, String zh) {
        assertThat(TERMS.knows(word)).isFalse();
        assertThat(TERMS.zh(word)).isEqualTo(zh);
    }

    @Test
    void takesPartialBirthDatesForAnOrderOnlyWhereTheyCannotOverlap() {
        Population.Builder people = Population.builder();
        add(people, "A", 1, LocalDate.of(1960, 6, 1), LocalDate.of(1960, 6, 1));
        add(people, "B", 1, LocalDate.of(1930, 1, 1), LocalDate.of(1930, 12, 31));
        add(people, "C", 1, LocalDate.of(1960, 1, 1), LocalDate.of(1960, 12, 31));
        add(people, "D", 1, LocalDate.of(1961, 1, 1), LocalDate.of(1961, 12, 31));
        Population family = people.build();

        assertThat(TERMS.zh("pc", new int[] {0, 1, 2}, family)).isEqualTo("兄弟");
        assertThat(TERMS.zh("pc", new int[] {0, 1, 3}, family)).isEqualTo("弟弟");
    }

    @Test
    void wantsOnePersonForEachLetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.zh("pc", new int[] {0, 1}, people("m m")))
                .withMessageContaining("word 'pc' with 2 persons");
    }

    static Stream<String> shippedWords() {
        Set<String> words = ScopeProfiles.shipped().all().stream()
                .flatMap(profile -> profile.walkedWords().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return words.stream();
    }

    private static List<String> sexesOf(int length) {
        List<String> all = List.of("");
        for (int i = 0; i < length; i++) {
            List<String> longer = new ArrayList<>();
            all.forEach(sexes -> longer.addAll(List.of(sexes + "m", sexes + "f", sexes + "?")));
            all = longer;
        }
        return all;
    }

    private static Population people(String persons) {
        Population.Builder people = Population.builder();
        String[] all = persons.split(" ");
        for (int i = 0; i < all.length; i++) {
            int sex = "?mf".indexOf(all[i].charAt(0));
            String id = "P" + i;
            if (all[i].length() > 1) {
                int year = Integer.parseInt(all[i].substring(1));
                add(people, id, sex, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            } else {
                people.add(id, (byte) sex, Integer.MIN_VALUE, Integer.MAX_VALUE, KinGraph.OPEN_END, "", false, false);
            }
        }
        return people.build();
    }

    private static void add(Population.Builder people, String id, int sex, LocalDate first, LocalDate last) {
        people.add(
                id, (byte) sex, (int) first.toEpochDay(), (int) last.toEpochDay(), KinGraph.OPEN_END, "", false, false);
    }
}
