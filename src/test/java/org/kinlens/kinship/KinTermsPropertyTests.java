package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the terms and degrees of any word over p, c, s of up to five steps, whoever the persons are. */
class KinTermsPropertyTests {
    private static final KinTerms TERMS = KinTerms.shipped();
    private static final List<String> WORDS = allWords();

    /** Chinese words that leave the sex open, the longest first; what is left must not tell one. */
    private static final List<String> OPEN_ZH =
            List.of("父亲或母亲", "哥哥或姐姐", "弟弟或妹妹", "伯叔姑舅姨", "兄弟姐妹", "祖父母", "继父母", "侄(甥)子女", "孙子女", "子女", "父母");

    private static final Pattern SEXED_ZH = Pattern.compile("[父母兄弟姐妹哥嫂伯叔姑舅姨婶夫妻媳婿公婆女儿]");
    private static final List<String> OPEN_EN = List.of(
            "uncle or aunt",
            "uncle's or aunt's",
            "uncle or great-aunt",
            "uncle or great-great-aunt",
            "nephew or niece",
            "nephew's or niece's",
            "nephew or great-niece",
            "nephew or great-great-niece");

    private static final Pattern SEXED_EN = Pattern.compile(
            "father|mother|\\bson\\b|grandson|daughter|brother|sister|husband|wife|male|nephew|niece|uncle|aunt");
    private static final Pattern LETTERS_ZH = Pattern.compile("[\\p{IsHan}()]+");
    private static final Pattern LETTERS_EN = Pattern.compile("[a-z][a-z' ()-]*");

    @Property(tries = 2000, seed = "20201123")
    void everyWordHasATermInBothLanguages(@ForAll("chains") Chain chain) {
        assertThat(TERMS.zh(chain)).matches(LETTERS_ZH).doesNotContain("亲属");
        assertThat(TERMS.en(chain)).matches(LETTERS_EN).doesNotContain("relative");
    }

    @Test
    void everyWordHasATermThatTellsNoSexWhereNoneIsKnown() {
        assertThat(WORDS).hasSize(363);
        for (String word : WORDS) {
            assertThat(without(OPEN_ZH, TERMS.zh(word)))
                    .as("%s %s", word, TERMS.zh(word))
                    .doesNotContainPattern(SEXED_ZH);
            assertThat(without(OPEN_EN, TERMS.en(word)))
                    .as("%s %s", word, TERMS.en(word))
                    .doesNotContainPattern(SEXED_EN);
        }
    }

    /**
     * Were the term for one unknown person among known ones the term for a man but not for a woman, it would have
     * guessed a man. Left out are the married, whose sex follows from their spouse's.
     */
    @Property(tries = 3000, seed = "20201123")
    void anUnknownSexIsNeverGuessed(@ForAll("knownChains") Chain chain, @ForAll int at) {
        int place = Math.floorMod(at, chain.length());
        Assume.that(!chain.word()
                .substring(place, Math.min(place + 2, chain.length()))
                .contains("s"));
        String zhMan = TERMS.zh(with(chain, place, 'm'));
        String zhWoman = TERMS.zh(with(chain, place, 'f'));
        String enMan = TERMS.en(with(chain, place, 'm'));
        String enWoman = TERMS.en(with(chain, place, 'f'));
        Chain unknown = with(chain, place, '*');

        if (!zhMan.equals(zhWoman)) {
            assertThat(TERMS.zh(unknown)).isNotIn(zhMan, zhWoman);
        }
        if (!enMan.equals(enWoman)) {
            assertThat(TERMS.en(unknown)).isNotIn(enMan, enWoman);
        }
    }

    @Property(tries = 2000, seed = "20201123")
    void anUnknownOrderIsNeverGuessed(@ForAll("chains") Chain chain) {
        Chain unknown = new Chain(chain.word(), chain.sexes(), Ages.UNKNOWN);
        Chain reversed = new Chain(
                chain.word(), chain.sexes(), (elder, younger) -> chain.ages().isElder(younger, elder));

        if (!TERMS.zh(chain).equals(TERMS.zh(reversed))) {
            assertThat(TERMS.zh(unknown)).isNotIn(TERMS.zh(chain), TERMS.zh(reversed));
        }
        if (!TERMS.en(chain).equals(TERMS.en(reversed))) {
            assertThat(TERMS.en(unknown)).isNotIn(TERMS.en(chain), TERMS.en(reversed));
        }
    }

    @Property(seed = "20201123")
    void theInverseOfTheInverseIsTheWord(@ForAll("words") String word) {
        assertThat(KinWord.inverse(KinWord.inverse(word))).isEqualTo(word);
    }

    @Property(seed = "20201123")
    void degreesAreTheSameFromEitherEnd(@ForAll("words") String word) {
        KinDegree there = KinDegree.of(word);
        KinDegree back = KinDegree.of(KinWord.inverse(word));

        assertThat(back.civil()).isEqualTo(there.civil());
        assertThat(back.canon()).isEqualTo(there.canon());
        assertThat(back.dai()).isEqualTo(there.dai());
        assertThat(back.phi()).isEqualTo(there.phi()).isBetween(0.0, 0.25);
        assertThat(back.generation()).isEqualTo(-there.generation());
        assertThat(back.up()).isEqualTo(there.down());
        assertThat(back.marriages()).isEqualTo(there.marriages());
        assertThat(back.legalClass().isBlood()).isEqualTo(there.legalClass().isBlood());
    }

    @Property(seed = "20201123")
    void onlyBloodKinShareGenes(@ForAll("words") String word) {
        KinDegree degree = KinDegree.of(word);

        assertThat(degree.phi() > 0).isEqualTo(degree.legalClass().isBlood());
        assertThat(degree.dai().isPresent()).isEqualTo(degree.legalClass().isBlood());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    /** Any word with any sexes; who is elder follows from numbers, of which some are too near to tell. */
    @Provide
    Arbitrary<Chain> chains() {
        return chains('m', 'f', '*');
    }

    @Provide
    Arbitrary<Chain> knownChains() {
        return chains('m', 'f');
    }

    private static Arbitrary<Chain> chains(char... sexes) {
        return Arbitraries.of(WORDS)
                .flatMap(word -> Combinators.combine(
                                Arbitraries.strings().withChars(sexes).ofLength(word.length()),
                                Arbitraries.integers().between(0, 9).list().ofSize(word.length() + 1))
                        .as((drawn, births) -> new Chain(
                                word, drawn, (elder, younger) -> births.get(elder) + 2 < births.get(younger))));
    }

    private static String without(List<String> phrases, String term) {
        String rest = term;
        for (String phrase : phrases) {
            rest = rest.replace(phrase, "");
        }
        return rest;
    }

    private static Chain with(Chain chain, int index, char sex) {
        StringBuilder sexes = new StringBuilder(chain.sexes());
        sexes.setCharAt(index, sex);
        return new Chain(chain.word(), sexes.toString(), chain.ages());
    }

    private static List<String> allWords() {
        List<String> all = new ArrayList<>();
        List<String> last = List.of("");
        for (int length = 1; length <= 5; length++) {
            List<String> longer = new ArrayList<>();
            last.forEach(word -> longer.addAll(List.of(word + "p", word + "c", word + "s")));
            all.addAll(longer);
            last = longer;
        }
        return all;
    }
}
