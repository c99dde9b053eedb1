package org.kinlens.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in this run, before it is known whether it was found before. Ids are printed ones.
 *
 * @param found the case, null where there is none or it is not known
 * @param fulfilledOn day the duty was done, null while it is open
 */
record FindingDraft(
        String id,
        Rule rule,
        @Nullable ScreenedCase found,
        @Nullable String officialId,
        @Nullable String personId,
        @Nullable String tipId,
        Severity severity,
        @Nullable LocalDate fulfilledOn,
        Evidence evidence) {

    /**
     * The finding as it stands after this run.
     *
     * @param firstFoundOn as-of day of the run that first raised it
     * @param asOf as-of day of this run
     */
    Finding finding(LocalDate firstFoundOn, DueDay due) {
        return new Finding(
                id,
                rule.id(),
                rule.version(),
                rule.channel(),
                severity,
                fulfilledOn == null ? FindingState.OPEN : FindingState.FULFILLED,
                found == null ? null : found.caseId(),
                found == null ? null : found.householdId(),
                officialId,
                personId,
                tipId,
                found == null ? null : found.divisionOrNull(),
                due.day(),
                due.noteOrNull(),
                firstFoundOn,
                fulfilledOn,
                fulfilledOn == null ? null : FindingLife.FULFILLED,
                rule.summaryZh(),
                rule.summaryEn(),
                evidence);
    }
}
