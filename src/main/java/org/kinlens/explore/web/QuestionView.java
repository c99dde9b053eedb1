package org.kinlens.explore.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.Question;
import org.kinlens.explore.web.ShownPersons.ShownPerson;

/**
 * A question to a township as a page shows it.
 *
 * @param sentence who stands in which register as what, and what is asked
 * @param row the row of the register
 * @param division name, or code where it has none
 * @param paper what would settle it
 * @param answerHeader columns of the row that would answer it
 * @param answerRow that row with blanks where the answer goes
 */
record QuestionView(
        Question question,
        String sentence,
        String row,
        String division,
        @Nullable ShownPerson subject,
        List<AlternativeView> alternatives,
        String paper,
        List<String> answerHeader,
        List<String> answerRow) {
    /**
     * A possible answer.
     *
     * @param person null for somebody else, or where a kind is asked for
     * @param other what stands where no person does
     * @param confidence percent
     */
    record AlternativeView(int rank, @Nullable ShownPerson person, int confidence, String other, String reason) {}
}
