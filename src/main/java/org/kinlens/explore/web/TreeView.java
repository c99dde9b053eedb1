package org.kinlens.explore.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.TreeDrawing;

/**
 * A family tree as a page shows it.
 *
 * @param cards persons in reading order
 * @param leftOut how many more were found than are drawn, at least
 */
record TreeView(Card ego, Card reference, List<Card> cards, TreeDrawing drawing, int leftOut, boolean hypotheses) {
    TreeView {
        cards = List.copyOf(cards);
    }

    /** Reading order of a person in words: who he is, to whom he belongs. */
    record Kin(String link, String name, String id, String how) {}

    /**
     * A person of the tree.
     *
     * @param link address
     * @param id printed id, empty for a placeholder
     * @param name masked, empty if unknown
     * @param label what he is to the one chosen, in the reader's language
     * @param shortLabel the same as far as a box holds it
     * @param line name and id as far as a box holds them
     * @param years of birth and death
     * @param title all of that in full
     * @param born date of birth as far as it is known
     * @param shape {@code male}, {@code female} or {@code other}
     * @param behind persons that stand behind him
     * @param toggle address of the tree with his branch closed or opened
     * @param centre address of his own tree
     */
    record Card(
            String link,
            String id,
            String name,
            String label,
            String shortLabel,
            String line,
            String years,
            String title,
            String shape,
            int generation,
            @Nullable String born,
            @Nullable LocalDate death,
            boolean placeholder,
            boolean ego,
            boolean reference,
            boolean closed,
            int behind,
            int x,
            int y,
            String toggle,
            String centre,
            List<Kin> parents,
            List<Kin> spouses) {
        /** Classes of the box. */
        public String classes() {
            return "tree-person tree-" + shape + (ego ? " tree-ego" : "") + (reference ? " tree-reference" : "")
                    + (placeholder ? " tree-unknown" : "") + (death == null ? "" : " tree-deceased")
                    + (closed ? " tree-closed" : "");
        }

        public String position() {
            return "translate(%d,%d)".formatted(x, y);
        }
    }
}
