package org.kinlens.screening;

import org.kinlens.kinship.Path;

/**
 * A tie of an official to a member of a case within the scope of the run.
 *
 * @param official whose tie
 * @param person canonical id of the member
 * @param path the way there; one hop that no fact proves if {@code declared}
 * @param declared true if only the official's own declaration tells of it
 */
record ScopedTie(Official official, String person, Path path, boolean declared) {
    /**
     * What an official's own declaration of a relative is trusted where no register proves it: below any single stored
     * fact (0.95 for a relation code), above anything guessed.
     */
    static final double DECLARED_CONFIDENCE = 0.9;

    String word() {
        return path.word();
    }
}
