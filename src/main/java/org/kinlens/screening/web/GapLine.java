package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.DeclarationGap;
import org.kinlens.screening.web.FindingView.PersonView;

/**
 * A difference between declaration and data as a page shows it.
 *
 * @param relative null where it is a minor
 * @param confidence percent, or null where no tie was computed
 */
record GapLine(
        DeclarationGap.Kind kind,
        DeclarationGap.Reason reason,
        String officialRef,
        PersonView official,
        @Nullable PersonView relative,
        String term,
        String division,
        boolean inOffice,
        @Nullable LocalDate declaredOn,
        @Nullable Integer confidence,
        List<String> cases) {}
