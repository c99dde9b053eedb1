package org.kinlens.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to a township: a row of a register that the data alone do not settle. Persons are ids of records.
 *
 * @param unit the register unit the row belongs to
 * @param feed feed the row came with
 * @param householdId household, or null
 * @param subject whom the row is about
 * @param head person to whom the row relates him, or null
 * @param relationCode code of the row
 * @param divisionCode 12 digits, or empty
 * @param relation what is asked
 * @param alternatives possible answers, the most credible first
 */
public record Question(
        String id,
        String unit,
        String feed,
        @Nullable String householdId,
        String subject,
        @Nullable String head,
        String relationCode,
        String codeSet,
        String divisionCode,
        Relation relation,
        List<Alternative> alternatives) {
    /** What is asked, and so which paper and which feed answer it. */
    public enum Relation {
        /** Who is a parent of the subject? */
        PARENT("parentage"),
        /** Who is the spouse of the subject? */
        SPOUSE("marriage"),
        /** Through whom is the subject kin to the head? */
        THROUGH("parentage"),
        /** What kind of relation is it? The alternatives are kinds of parents. */
        KIND("parentage");

        private final String answerFeed;

        Relation(String answerFeed) {
            this.answerFeed = answerFeed;
        }

        /** Feed that a row with the answer belongs to. */
        public String answerFeed() {
            return answerFeed;
        }
    }

    /**
     * One possible answer.
     *
     * @param person id of a record, or a kind of parent where the kind is asked for; null for somebody else
     * @param confidence 0 to 1
     * @param reason what speaks for it, keys of the message files joined by commas, or empty
     */
    public record Alternative(@Nullable String person, double confidence, String reason) {}

    public Question {
        alternatives = List.copyOf(alternatives);
    }
}
