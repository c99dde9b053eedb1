package org.kinlens.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinlens.graph.KinGraph;
import org.kinlens.register.ParentKind;

/** Days and kinds of the kin graph in the words of the registers. */
final class KinDays {
    private KinDays() {}

    /** First day of an edge; null if it has held since ever. */
    static @Nullable LocalDate start(int day) {
        return day == KinGraph.OPEN_START ? null : LocalDate.ofEpochDay(day);
    }

    /** First day on which an edge no longer holds; null if it still does. */
    static @Nullable LocalDate end(int day) {
        return day == KinGraph.OPEN_END ? null : LocalDate.ofEpochDay(day);
    }

    /** Kind of a parent; null for a marriage. */
    static @Nullable String kind(byte kind) {
        return switch (kind) {
            case KinGraph.BIRTH -> ParentKind.BIRTH.name();
            case KinGraph.ADOPTIVE -> ParentKind.ADOPTIVE.name();
            case KinGraph.STEP_RAISED -> ParentKind.STEP_RAISED.name();
            case KinGraph.STEP -> ParentKind.STEP.name();
            case KinGraph.UNKNOWN -> ParentKind.UNKNOWN.name();
            default -> null;
        };
    }
}
