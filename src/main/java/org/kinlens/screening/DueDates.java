package org.kinlens.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.PartialDate;

/** Due days of duties (57号 §22, §31; notice of 2022-10-20). */
final class DueDates {
    private static final int YEARLY_MONTHS = 12;

    private final WorkingCalendar calendar;
    private final ScreeningSettings settings;

    DueDates(WorkingCalendar calendar, ScreeningSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** @param firstFoundOn as-of day of the run that first raised the finding */
    DueDay of(DueBase base, @Nullable ScreenedCase found, LocalDate firstFoundOn) {
        if (found == null) {
            return DueDay.NONE;
        }
        return switch (base) {
            case NONE -> DueDay.NONE;
            case VISIT -> fromAcceptance(found);
            case RECHECK -> nextRecheck(found, firstFoundOn);
            case REGISTRATION -> found.timeline().running() ? nextRecheck(found, firstFoundOn) : fromAcceptance(found);
        };
    }

    /** Acceptance and the days the law gives for review and confirmation. */
    private DueDay fromAcceptance(ScreenedCase found) {
        PartialDate accepted = found.timeline().t0();
        return accepted == null ? DueDay.NONE : calendar.after(accepted.first(), days(found, accepted.first()));
    }

    private int days(ScreenedCase found, LocalDate accepted) {
        if (found.extended()) {
            return settings.extendedDays();
        }
        LocalDate delegatedFrom = settings.delegated().get(found.county());
        boolean delegated = delegatedFrom != null && !accepted.isBefore(delegatedFrom);
        return delegated ? settings.delegatedDays() : settings.workingDays();
    }

    /** A re-check that was past when the finding was first raised leaves the usual days from then. */
    private DueDay nextRecheck(ScreenedCase found, LocalDate firstFoundOn) {
        LocalDate last = found.timeline().lastChecked();
        int months = found.recheckMonths() > 0 ? found.recheckMonths() : YEARLY_MONTHS;
        LocalDate next = last == null ? null : last.plusMonths(months);
        return next == null || next.isBefore(firstFoundOn)
                ? calendar.after(firstFoundOn, settings.workingDays())
                : new DueDay(next, "");
    }
}
