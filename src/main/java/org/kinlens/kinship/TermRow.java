package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * One line of the term table: the term for paths of a word whose persons fit.
 *
 * @param word relation word
 * @param sexes m, f or * (any) for each person after the official
 * @param elder place on the path of who must be the elder, {@link #ANY_AGE} if no age matters
 * @param younger place on the path of who must be the younger
 */
record TermRow(String word, String sexes, int elder, int younger, Term term) {
    static final int ANY_AGE = -1;

    TermRow {
        if (sexes.length() != word.length() || elder > word.length() || younger > word.length()) {
            throw new IllegalArgumentException(
                    "term '%s': sexes '%s' and places %d, %d must fit the %d steps of word '%s'"
                            .formatted(term.zh(), sexes, elder, younger, word.length(), word));
        }
    }

    static TermRow of(NamedCsvRecord line) {
        return new TermRow(
                line.getField("word"),
                line.getField("sexes"),
                place(line.getField("elder")),
                place(line.getField("younger")),
                new Term(line.getField("zh"), line.getField("en")));
    }

    boolean fits(String actual, Ages ages) {
        for (int i = 0; i < sexes.length(); i++) {
            if (sexes.charAt(i) != '*' && sexes.charAt(i) != actual.charAt(i)) {
                return false;
            }
        }
        return elder == ANY_AGE || ages.isElder(elder, younger);
    }

    private static int place(String field) {
        return field.isEmpty() ? ANY_AGE : Integer.parseInt(field);
    }
}
