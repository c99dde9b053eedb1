package org.kinlens.kinship;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a word of a scope profile may look like. */
final class ScopeWord {
    private static final Pattern SHAPE = Pattern.compile("[pcsgu]{1,%d}".formatted(ScopeProfile.MAX_WORD_LENGTH));

    private ScopeWord() {}

    /** What is wrong with the word, saying what was expected; empty if nothing is. */
    static Optional<String> problem(String word) {
        if (!SHAPE.matcher(word).matches()) {
            return Optional.of("word '%s' must be 1 to %d of the letters p, c, s, g, u"
                    .formatted(word, ScopeProfile.MAX_WORD_LENGTH));
        }
        if (word.contains("cp")) {
            return Optional.of(
                    "word '%s' holds 'cp', which leads to the child's other parent and is never a tie;".formatted(word)
                            + " expected 's' for a spouse");
        }
        return Optional.empty();
    }
}
