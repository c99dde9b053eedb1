package org.kinlens.kinship;

import org.kinlens.register.Interval;

/**
 * One row of a household register: who stood in which relation to the head, and when.
 *
 * @param personId the person, by whatever id the caller knows him
 * @param relationCode relation to the head
 * @param codeSet code set of the relation code, blank = {@link RelationCodes#DEFAULT_CODE_SET}
 * @param membership the days of the row
 */
public record MembershipRow(String personId, String relationCode, String codeSet, Interval membership) {}
