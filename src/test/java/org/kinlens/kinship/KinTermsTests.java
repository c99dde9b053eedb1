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
import org.jspecify.annotations.Nullable;
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
                "ppcc|m1980 m m m m1970|堂兄|elder male first cousin (father's brother's son)",
                "ppcc|m1980 m m m f1990|堂妹|younger female first cousin (father's brother's daughter)",
                "ppcc|m1980 m m f m1970|姑表兄|elder male first cousin (father's sister's son)",
                "ppcc|m1980 f m m f1970|舅表姐|elder female first cousin (mother's brother's daughter)",
                "ppcc|m1980 f m ? f|表姐妹|female first cousin (mother's sibling's daughter)",
                "ppcc|m1980 m m ? m1990|堂(表)弟|younger male first cousin (father's sibling's son)",
                "ppcc|m m m m ?|堂兄弟姐妹|first cousin (father's brother's child)",
                "pcc|m m m f|侄女|brother's daughter",
                "pcc|m m f m|外甥|sister's son",
                "pcc|m m ? ?|侄(甥)子女|nephew or niece",
                "pcs|m1960 m m1950 f|嫂子|elder brother's wife",
                "pcs|m1960 m m1970 f|弟媳|younger brother's wife",
                "pcs|m1960 m f1950 m|姐夫|elder sister's husband",
                "pcs|m1960 m ?1970 m|妹夫|younger sister's husband",
                "pccs|m m m m f|侄媳|brother's son's wife",
                "pccs|m m f f m|甥婿|sister's daughter's husband",
                "ppccs|m1980 m m m m1970 f|堂嫂|elder male first cousin's wife (father's brother's son's wife)",
                "ppccs|m1980 f m m f1990 m|舅表妹夫|younger female first cousin's husband (mother's brother's daughter's husband)",
                "sp|f m m|公公|husband's father",
                "sp|f m f|婆婆|husband's mother",
                "sp|m f m|岳父|wife's father",
                "sp|m ? f|岳母|wife's mother",
                "spc|f m1960 m m1950|大伯子|husband's elder brother",
                "spc|f m1960 m m1970|小叔子|husband's younger brother",
                "spc|m f1960 m m1950|大舅子|wife's elder brother",
                "spc|m f1960 m f1970|小姨子|wife's younger sister",
                "spc|m f m m|妻子的兄弟|wife's brother",
                "spcs|f m m m f|妯娌|husband's brother's wife",
                "spcs|m f m f m|连襟|wife's sister's husband",
                "cs|m m f|儿媳|son's wife",
                "cs|m f m|女婿|daughter's husband",
                "csp|m m f m|亲家公|child's father-in-law",
                "csp|m m f ?|亲家|child's parent-in-law",
                "sppc|m f1960 m1930 m m1920|伯岳父|wife's uncle (wife's father's elder brother)",
                "sppc|f m f m m|舅公公|husband's uncle (husband's mother's brother)",
                "sppc|? ? f m f|配偶的姨母|spouse's aunt (spouse's mother's sister)",
                "ppp|m m m m|曾祖父|great-grandfather (father's father's father)",
                "ppp|m m f m|曾外祖父|great-grandfather (father's mother's father)",
                "ppp|m f m f|外曾祖母|great-grandmother (mother's father's mother)",
                "pppp|m m m m f|高祖母|great-great-grandmother (father's father's father's mother)",
                "ccc|m m m f|曾孙女|great-granddaughter (son's son's daughter)",
                "pppp|m f m f m|外高外祖父|great-great-grandfather (mother's father's mother's father)",
                "pppc|m f f m m|舅外祖父|great-uncle (mother's mother's brother)",
                "pppc|m m m m m|伯叔祖父|great-uncle (father's father's brother)",
                "pppcs|m f m1910 m m1920 f|叔外祖母|great-uncle's wife (mother's father's younger brother's wife)",
                "pppcc|m m1950 m m m m1940|堂伯父|male first cousin once removed (father's father's brother's son)",
                "pppcc|m f f m f f|姨表姨母|female first cousin once removed (mother's mother's sister's daughter)",
                "ppppc|f m f m m m|伯叔曾外祖父|great-great-uncle (father's mother's father's brother)",
                "ppppc|f m m f m m|舅曾祖父|great-great-uncle (father's father's mother's brother)",
                "ppccc|m m m m f f|堂外甥女|female first cousin once removed (father's brother's daughter's daughter)",
                "pcccc|m m f m f m|甥曾外孙|great-great-nephew (sister's son's daughter's son)",
                "pcccs|m m m m m f|侄孙媳妇|great-nephew's wife (brother's son's son's wife)",
                "spppc|m f m m1920 m m1910|伯祖岳父|wife's great-uncle (wife's father's father's elder brother)",
                "spppp|m f m m m m|妻子的高祖父|wife's great-great-grandfather (wife's father's father's father's father)",
                "sppcc|m f1960 f m m f1970|舅表小姨子|wife's younger female first cousin (wife's mother's brother's daughter)",
                "sppcs|f m f m m f|舅婆婆|husband's uncle's wife (husband's mother's brother's wife)",
                "spcs|m f1960 m m1950 f|大舅嫂|wife's elder brother's wife",
                "spcs|f m1960 m f1950 m|大姑姐夫|husband's elder sister's husband",
                "cspc|m m f1980 m m1990|儿媳的弟弟|son's wife's younger brother",
                "pcspc|m1960 m m1950 f1955 m m1950|嫂子的哥哥|elder brother's wife's elder brother",
                "pps|m m m f|祖父的妻子|grandfather's wife (father's father's wife)",
                "pcp|m m m f|兄弟的母亲|brother's mother",
                "psc|m1960 m f m1970|继弟|younger stepbrother",
                "cccc|m f m m m|外玄孙|great-great-grandson (daughter's son's son's son)",
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
    @CsvSource({"pppc,(外)祖父母的兄弟姐妹", "pccc,侄(甥)子女的子女", "spp,配偶的(外)祖父母", "spcc,配偶的侄(甥)子女", "sppp,配偶的(外)曾祖父母"})
    void tellsAWordWithoutTermInParts(String word, String zh) {
        assertThat(TERMS.knows(word)).isFalse();
        assertThat(TERMS.zh(word)).isEqualTo(zh);
    }

    @Test
    void takesPartialBirthDatesForAnOrderOnlyWhereTheyCannotOverlap() {
        Population.Builder people = Population.builder();
        Persons.add(people, "A", 1, LocalDate.of(1960, 6, 1), LocalDate.of(1960, 6, 1));
        Persons.add(people, "B", 1, LocalDate.of(1930, 1, 1), LocalDate.of(1930, 12, 31));
        Persons.add(people, "C", 1, LocalDate.of(1960, 1, 1), LocalDate.of(1960, 12, 31));
        Persons.add(people, "D", 1, LocalDate.of(1961, 1, 1), LocalDate.of(1961, 12, 31));
        Population family = people.build();

        assertThat(TERMS.zh("pc", new int[] {0, 1, 2}, family)).isEqualTo("兄弟");
        assertThat(TERMS.zh("pc", new int[] {0, 1, 3}, family)).isEqualTo("弟弟");
    }

    /** Kinds: B birth, A adoptive, R step-parent who raised, S step-parent, U unknown, - marriage. */
    @ParameterizedTest(name = "{0} by {1} as {2} {3} is {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p|m m|B||父亲|father",
                "p|m m|A||养父|adoptive father",
                "p|m f|R||继母|stepmother",
                "p|m ?|S||继父母|stepparent",
                "c|m f|A||养女|adoptive daughter",
                "c|m ?|R||继子女|stepchild",
                "pp|m m m|AB||养祖父|paternal grandfather (by adoption)",
                "cc|m f m|BA||养外孙|daughter's son (by adoption)",
                "pc|m1960 m m1950|AB||养兄|elder brother (by adoption)",
                "pc|m m ?|BA||养兄弟姐妹|sibling (by adoption)",
                "pc|m1960 m ?1970|RB||继弟或继妹|younger sibling (by step-relation)",
                "pc|m1960 m m1950|BB|FULL|哥哥|elder brother",
                "pc|m1960 m m1950|UU|UNKNOWN|哥哥|elder brother",
                "pc|m1960 m f1970|BB|SAME_MOTHER|同母异父妹妹|younger sister (half blood, same mother)",
                "pc|m ? ?|BB|HALF|半血缘兄弟姐妹|sibling (half blood)",
                "ppc|m m1950 m m1940|BBB|SAME_FATHER|伯父(同父异母)|father's elder brother (half blood, same father)",
                "ppc|m f m f|AUU|FULL|姨母(收养关系)|mother's sister (by adoption)",
                "cs|m m f|A-||儿媳(收养关系)|son's wife (by adoption)",
                "pp|m m m|AR||祖父(收养关系)(继亲关系)|paternal grandfather (by adoption) (by step-relation)",
            })
    void marksAdoptionStepAndHalfBlood(
            String word, String persons, String kinds, @Nullable String siblings, String zh, String en) {
        Population people = people(persons);
        byte[] codes = new byte[kinds.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) ("-BARSU".indexOf(kinds.charAt(i)) - 1);
        }
        List<Siblings> turns = siblings != null
                ? List.of(Siblings.valueOf(siblings))
                : word.contains("pc") ? List.of(Siblings.UNKNOWN) : List.of();
        Descent descent = Descent.of(word, codes, turns);

        assertThat(TERMS.zh(word, Persons.forwards(people), people, descent)).isEqualTo(zh);
        assertThat(TERMS.en(word, Persons.forwards(people), people, descent)).isEqualTo(en);
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
        return Persons.of(persons);
    }

    static byte[] unknownKinds(String word) {
        byte[] kinds = new byte[word.length()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = word.charAt(i) == 's' ? KinGraph.NO_KIND : KinGraph.UNKNOWN;
        }
        return kinds;
    }
}
