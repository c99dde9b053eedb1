package org.kinlens.explore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

/**
 * One statement of a kin fact: a row of a feed, or what was read off a register.
 *
 * @param kind what sort of parent it states; UNKNOWN for a marriage
 * @param confidence over 0 up to 1
 * @param feed feed the statement came with
 * @param source system the row came from, or empty
 * @param code relation code that was read, or null where the row states the fact itself
 * @param householdId household whose register was read, or null
 * @param derived true if it took more than one row to read it
 * @param question id of the question to the township of which this is one possible answer, or null
 */
public record FactSource(
        ParentKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable EndReason endReason,
        boolean undated,
        double confidence,
        String feed,
        String source,
        @Nullable LocalDate asOf,
        @Nullable String code,
        @Nullable String householdId,
        boolean derived,
        @Nullable String question) {
    /** Feeds whose rows state marriage or parentage itself: their dates and kinds go before what registers suggest. */
    boolean statesTheFactItself() {
        return feed.equals("marriage") || feed.equals("parentage");
    }
}
