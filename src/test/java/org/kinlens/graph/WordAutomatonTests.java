package org.kinlens.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordAutomatonTests {

    @Test
    void acceptsItsWordsAndNamesThem() {
        WordAutomaton words = WordAutomaton.of(List.of("ppc", "s", "pc"));

        int uncle = words.next(words.next(words.next(0, KinGraph.PARENT), KinGraph.PARENT), KinGraph.CHILD);

        assertThat(words.accepts(uncle)).isTrue();
        assertThat(words.word(uncle)).isEqualTo("ppc");
        assertThat(words.isLeaf(uncle)).isTrue();
    }

    @Test
    void doesNotAcceptABeginning() {
        WordAutomaton words = WordAutomaton.of(List.of("ppc"));

        assertThat(words.accepts(0)).isFalse();
        assertThat(words.accepts(words.next(0, KinGraph.PARENT))).isFalse();
        assertThat(words.isLeaf(0)).isFalse();
    }

    @Test
    void diesWhereNoWordLeadsOn() {
        WordAutomaton words = WordAutomaton.of(List.of("ppc"));

        assertThat(words.next(0, KinGraph.SPOUSE)).isEqualTo(WordAutomaton.DEAD);
    }

    @Test
    void knowsItsLongestWord() {
        assertThat(WordAutomaton.of(List.of("ppccs", "s")).maxLength()).isEqualTo(5);
        assertThat(WordAutomaton.of(List.of()).maxLength()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "pg", "P"})
    void refusesWhatIsNoWord(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordAutomaton.of(List.of(word)))
                .withMessage("word '%s' is not one or more of the letters p, c, s".formatted(word));
    }
}
