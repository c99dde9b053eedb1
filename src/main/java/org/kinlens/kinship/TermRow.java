package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * One line of the term table: the term for paths of a word whose persons fit.
 *
 * @param word relation word
 * @param sexes m, f or * (any) for each person after the official
 * @param elder place on the path of who must be the elder, {@link #ANY_AGE} if no age matters
 * @param younger place on the path of who must be the younger
 * @param zh the Chinese term
 * @param en the English term
 */
record TermRow(String word, String sexes, int elder, int younger, Wording zh, String en) {
    static final int ANY_AGE = -1;

    TermRow {
        if (sexes.length() != word.length() || elder > word.length() || younger > word.length()) {
            throw new IllegalArgumentException(
                    "term '%s': sexes '%s' and places %d, %d must fit the %d steps of word '%s'"
                            .formatted(zh.plain(), sexes, elder, younger, word.length(), word));
        }
    }

    static TermRow of(NamedCsvRecord line) {
        String plain = line.getField("zh");
        String joined = line.getField("joined");
        return new TermRow(
                line.getField("word"),
                line.getField("sexes"),
                place(line.getField("elder")),
                place(line.getField("younger")),
                joined.isEmpty() ? Wording.of(plain) : new Wording(plain, joined),
                line.getField("en"));
    }

    boolean fits(Chain chain) {
        for (int i = 0; i < sexes.length(); i++) {
            if (sexes.charAt(i) != Chain.UNKNOWN
                    && sexes.charAt(i) != chain.sexes().charAt(i)) {
                return false;
            }
        }
        return elder == ANY_AGE || chain.ages().isElder(elder, younger);
    }

    private static int place(String field) {
        return field.isEmpty() ? ANY_AGE : Integer.parseInt(field);
    }
}
