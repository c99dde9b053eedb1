package org.kinlens.screening;

import org.kinlens.kinship.KinWord;

/**
 * What can be counted of a relation, for display; scope is decided by the word alone. This is the one place from which
 * certificates take figures: degrees (Roman, canon, 代, kinship coefficient) belong here.
 *
 * @param up steps to a parent
 * @param down steps to a child
 * @param marriages steps across a marriage
 */
public record TieFigures(int up, int down, int marriages) {
    public static TieFigures of(String word) {
        return new TieFigures(KinWord.up(word), KinWord.down(word), KinWord.marriages(word));
    }
}
