package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.web.FindingView.PersonView;

/**
 * One official: offices, cases acted on, and side by side what he declared, what was computed and what was filed.
 *
 * @param cases the latest first; a hundred at most
 * @param moreCases true if there are more
 * @param declaredAny false if he has declared nobody at all
 */
record OfficialView(
        PersonView official,
        List<OfficeView> offices,
        List<CaseView> cases,
        boolean moreCases,
        List<DeclaredView> declared,
        List<ComputedView> computed,
        List<FiledView> filed,
        boolean declaredAny) {

    /** A term of office. */
    record OfficeView(
            String role,
            String division,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay) {}

    /**
     * A case of which the official did a step.
     *
     * @param steps what he did, in the order of the procedure
     */
    record CaseView(
            String caseId,
            @Nullable String program,
            String division,
            List<String> steps,
            @Nullable LocalDate lastOn,
            List<FindingRef> findings) {}

    /** A finding to go to. */
    record FindingRef(String id, String ruleId) {}

    /**
     * A relative as declared.
     *
     * @param person null where the relative is a minor
     * @param gaps what the comparison asks about it
     */
    record DeclaredView(
            @Nullable PersonView person,
            String term,
            @Nullable LocalDate on,
            boolean nameOnly,
            List<DeclarationGap.Reason> gaps) {}

    /**
     * A computed tie to a member of a case.
     *
     * @param person null where the member is a minor
     * @param confidence percent
     * @param state how the separate register stands to it
     * @param undeclared true if the official did not declare the relative
     * @param finding with the certificate of the tie, or null
     */
    record ComputedView(
            @Nullable PersonView person,
            String term,
            int confidence,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay,
            String state,
            boolean undeclared,
            @Nullable FindingRef finding) {}

    /**
     * An entry of the separate register.
     *
     * @param computed whether a computed tie to a member of the case answers it
     */
    record FiledView(String caseId, String term, @Nullable LocalDate on, boolean computed) {}
}
