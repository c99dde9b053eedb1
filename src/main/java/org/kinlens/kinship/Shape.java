package org.kinlens.kinship;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that stays within one family: the blood kin of the official or of his spouse, or who is married to one of
 * them. A word that goes through two families, as to a child's spouse's parents, has no shape.
 *
 * @param ofSpouse true if it begins with the step to the official's spouse
 * @param up steps up to the shared forebear
 * @param down steps down from there
 * @param spouse true if it ends with the step to a spouse
 */
record Shape(boolean ofSpouse, int up, int down, boolean spouse) {
    private static final Pattern WORD = Pattern.compile("(s?)(p*)(c*)(s?)");

    /** Empty if the word has none, or no blood kin in it at all. */
    static Optional<Shape> of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int up = matcher.group(2).length();
        int down = matcher.group(3).length();
        return up + down == 0
                ? Optional.empty()
                : Optional.of(new Shape(
                        !matcher.group(1).isEmpty(), up, down, !matcher.group(4).isEmpty()));
    }

    /** Marriages on the way, 0 to 2. */
    int marriages() {
        return (ofSpouse ? 1 : 0) + (spouse ? 1 : 0);
    }

    boolean isBlood() {
        return marriages() == 0;
    }

    /** True for forebears and descendants in the direct line. */
    boolean isLineal() {
        return up == 0 || down == 0;
    }

    /** Place of the shared forebear on the path, the official at 0. */
    int apex() {
        return (ofSpouse ? 1 : 0) + up;
    }
}
