package org.kinlens.kinship.resolve;

import java.util.List;

/**
 * What a register leaves open, to be asked of the township. The answer is a row of {@code parentage} or {@code marriage}.
 *
 * @param key the row and head it is about; the same on every run
 * @param subject whose row it is
 * @param head reference person of the row
 * @param code relation code of the row
 * @param codeSet code set of the code
 * @param relation what is open
 * @param alternatives the likeliest readings first, at most {@link #MOST}
 */
public record Question(
        String key,
        String subject,
        String head,
        String code,
        String codeSet,
        Relation relation,
        List<Alternative> alternatives) {
    /** Alternatives that are kept. */
    public static final int MOST = 5;

    public Question {
        alternatives = List.copyOf(alternatives);
    }

    /** What is open of the subject of a question. */
    public enum Relation {
        /** Who is the parent. */
        PARENT,
        /** Who is the spouse. */
        SPOUSE,
        /** Who stands between the subject and the head. */
        THROUGH,
        /** Whether the relation is adoptive or step. */
        KIND
    }

    /**
     * One reading.
     *
     * @param answer the person in between, empty for somebody who is in no record; for {@link Relation#KIND} the kind
     * @param confidence share of all readings, 0 to 1
     * @param reasons what speaks for it, as keys of the message files: {@code listed-next}, {@code same-surname} …
     */
    public record Alternative(String answer, double confidence, List<String> reasons) {
        public Alternative {
            reasons = List.copyOf(reasons);
        }
    }
}
