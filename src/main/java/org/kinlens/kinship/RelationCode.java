package org.kinlens.kinship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.Sex;

/**
 * One code of a relation between a person and a reference person (the head of a household, or the official who
 * declares).
 *
 * @param code two digits
 * @param zh what the standard calls it
 * @param en the same in English
 * @param sex sex of the person so called, {@link Sex#UNKNOWN} where the code does not tell
 * @param path how the standard's term leads from the reference person, {@code f,ob} = father's elder brother
 * @param declaredWord word that the code stands for when declared, null where it names no relation that counts
 */
public record RelationCode(
        String code,
        String zh,
        String en,
        Sex sex,
        String path,
        @Nullable String declaredWord) {
    private static final String NO_FURTHER_STEP = "";

    /** The p/c/s word that a declaration with this code claims; empty for oneself, other relatives and non-relatives. */
    public Optional<String> word() {
        return Optional.ofNullable(declaredWord);
    }

    /** True for the head of the household (户主), who may also be written as "self" (本人). */
    public boolean isHead() {
        return code.equals("01") || code.equals("02");
    }

    /**
     * The word of a path of the code table, empty where it names no path. Alternatives ({@code /}) must agree: a cousin
     * is {@code ppcc} on whichever side.
     */
    static Optional<String> wordOf(String path) {
        String agreed = NO_FURTHER_STEP;
        for (String alternative : path.split("/")) {
            StringBuilder word = new StringBuilder();
            for (String step : alternative.strip().split(",")) {
                word.append(letters(step.strip()));
            }
            if (word.isEmpty() || !agreed.isEmpty() && !agreed.contentEquals(word)) {
                return Optional.empty();
            }
            agreed = word.toString();
        }
        return Optional.of(agreed);
    }

    private static String letters(String step) {
        int rank = step.indexOf('&'); // s&1 = eldest son
        return switch (rank < 0 ? step : step.substring(0, rank)) {
            case "f", "m", "p" -> "p";
            case "s", "d", "c" -> "c";
            case "h", "w", "x" -> "s";
            case "ob", "lb", "xb", "os", "ls", "xs" -> "pc";
            default -> NO_FURTHER_STEP;
        };
    }
}
