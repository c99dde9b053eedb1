package org.kinlens.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinGraph;

/**
 * Bounds of intervals as epoch days, seen from one day.
 *
 * @param asOf the day that counts as today
 */
record Days(LocalDate asOf) {
    /** A fact that begins after the day is not seen; an unknown begin is. */
    boolean sees(@Nullable LocalDate start) {
        return start == null || !start.isAfter(asOf);
    }

    int start(@Nullable LocalDate from) {
        return from == null ? KinGraph.OPEN_START : (int) from.toEpochDay();
    }

    /** An end after the day has not happened yet: open. */
    int end(@Nullable LocalDate to) {
        return to == null || to.isAfter(asOf) ? KinGraph.OPEN_END : (int) to.toEpochDay();
    }
}
