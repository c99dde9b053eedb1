package org.kinlens.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day to do a duty.
 *
 * @param day null where no law sets one
 * @param note what to know about the day, empty if nothing
 */
record DueDay(@Nullable LocalDate day, String note) {
    /** Begins the note on a year whose holidays are unknown, so that weekends alone were counted. */
    static final String NO_CALENDAR = "NO_HOLIDAY_CALENDAR_";

    static final DueDay NONE = new DueDay(null, "");

    @Nullable
    String noteOrNull() {
        return note.isEmpty() ? null : note;
    }
}
