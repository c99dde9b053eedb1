package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Our Chinese terms beside those of a calculator that many people use. Only chains that cannot be shortened are
 * compared: it takes a father's son for a brother or oneself, and a parent's spouse for the other parent.
 */
class RelationshipJsTests {
    private static final RelationshipJs CALCULATOR = new RelationshipJs();
    private static final KinTerms TERMS = KinTerms.shipped();

    private static final List<RelationshipJs.Question> ANSWERED = CALCULATOR.questions().stream()
            .filter(question -> !question.answers().isEmpty())
            .toList();

    /** Words that stay in one family, and the child's parents-in-law, have terms that people use. */
    private static final List<RelationshipJs.Question> OF_ONE_FAMILY = ANSWERED.stream()
            .filter(question -> Shape.of(question.chain().word()).isPresent()
                    || List.of("s", "csp").contains(question.chain().word()))
            .toList();

    @Test
    void theTableHoldsHundredsOfFamilies() {
        assertThat(CALCULATOR.questions()).hasSize(1722);
        assertThat(ANSWERED).hasSize(1542);
        assertThat(CALCULATOR.questions())
                .allSatisfy(question ->
                        assertThat(RelationshipJs.id(question.chain())).isEqualTo(question.id()));
    }

    @Test
    void itKnowsOurTermForAtLeast95PercentOfTheChainsWithinOneFamily() {
        List<String> refused = OF_ONE_FAMILY.stream()
                .filter(question -> !CALCULATOR.knows(question.chain(), TERMS.zh(question.chain())))
                .map(RelationshipJsTests::line)
                .toList();

        assertThat(OF_ONE_FAMILY).hasSizeGreaterThan(1000);
        assertThat(refused).hasSizeLessThanOrEqualTo(OF_ONE_FAMILY.size() * 5 / 100);
    }

    /** Two families are told in parts: 儿媳的弟弟 where it says 姻侄. It reads such a term part by part itself. */
    @Test
    void itReadsOurTermForAtLeast95PercentOfAllChains() {
        List<String> refused = ANSWERED.stream()
                .filter(question -> !CALCULATOR.reads(question.chain(), TERMS.zh(question.chain())))
                .map(RelationshipJsTests::line)
                .toList();

        assertThat(refused).hasSizeLessThanOrEqualTo(ANSWERED.size() * 5 / 100);
    }

    @Test
    void aTermOfAnotherRelationIsRefused() {
        RelationshipJs.Question uncle = ANSWERED.stream()
                .filter(question -> question.id().equals("f,ob"))
                .findFirst()
                .orElseThrow();

        assertThat(CALCULATOR.knows(uncle.chain(), "伯父")).isTrue();
        assertThat(CALCULATOR.reads(uncle.chain(), "父亲的哥哥")).isTrue();
        assertThat(CALCULATOR.knows(uncle.chain(), "叔父")).isFalse();
        assertThat(CALCULATOR.reads(uncle.chain(), "舅父")).isFalse();
        assertThat(CALCULATOR.reads(uncle.chain(), "父亲的弟弟")).isFalse();
    }

    private static String line(RelationshipJs.Question question) {
        return "%s %s: ours %s, answers %s"
                .formatted(question.chain().word(), question.id(), TERMS.zh(question.chain()), question.answers());
    }
}
