package org.kinlens.kinship;

/**
 * A relation with what is known of the persons on it: all that a kin term depends on.
 *
 * @param word relation word
 * @param sexes m, f or * (unknown) for each person after the official
 * @param ages who is elder than whom, persons by their place on the path, the official at 0
 */
record Chain(String word, String sexes, Ages ages) {
    static final char MALE = 'm';
    static final char FEMALE = 'f';
    static final char UNKNOWN = '*';

    Chain {
        if (word.length() != sexes.length()) {
            throw new IllegalArgumentException(
                    "word '%s' with sexes '%s'; want one for each letter".formatted(word, sexes));
        }
    }

    /** The relation where nothing is known of the persons. */
    static Chain neutral(String word) {
        return new Chain(word, String.valueOf(UNKNOWN).repeat(word.length()), Ages.UNKNOWN);
    }

    int length() {
        return word.length();
    }

    /** Sex of the person after {@code place} steps, at least one. */
    char sex(int place) {
        return sexes.charAt(place - 1);
    }

    /** Sex of the relative at its end. */
    char targetSex() {
        return sex(length());
    }

    /** The steps from one place on the path to a later one, as the relation between these two persons. */
    Chain part(int from, int to) {
        return new Chain(
                word.substring(from, to),
                sexes.substring(from, to),
                (elder, younger) -> ages.isElder(elder + from, younger + from));
    }

    /**
     * The relation one turn closer: without the shared forebear at {@code apex} and the person after, so that a
     * cousin stands where a sibling would.
     */
    Chain closer(int apex) {
        return new Chain(
                word.substring(0, apex - 1) + word.substring(apex + 1),
                sexes.substring(0, apex - 1) + sexes.substring(apex + 1),
                (elder, younger) -> ages.isElder(beyond(apex, elder), beyond(apex, younger)));
    }

    private static int beyond(int apex, int place) {
        return place < apex ? place : place + 2;
    }

    static boolean isKnown(char sex) {
        return sex == MALE || sex == FEMALE;
    }
}
