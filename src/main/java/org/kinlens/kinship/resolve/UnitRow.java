package org.kinlens.kinship.resolve;

import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.Interval;

/**
 * One row of a register: who stood in which relation to the reference person, and when.
 *
 * @param personId the person, by whatever id the caller knows him
 * @param relationCode relation to the head
 * @param codeSet code set of the relation code, blank = {@link RelationCodes#DEFAULT_CODE_SET}
 * @param listOrder place of the row in the register, {@link #NO_ORDER} if it has none
 * @param membership the days of the row
 */
public record UnitRow(String personId, String relationCode, String codeSet, int listOrder, Interval membership) {
    /** The register gives no order. */
    public static final int NO_ORDER = -1;

    public UnitRow(String personId, String relationCode, String codeSet, Interval membership) {
        this(personId, relationCode, codeSet, NO_ORDER, membership);
    }
}
