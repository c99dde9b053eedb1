package org.kinlens.kinship;

import java.util.List;

/** All rows of one household, in any order. */
public record HouseholdRows(String householdId, List<MembershipRow> rows) {
    public HouseholdRows {
        rows = List.copyOf(rows);
    }
}
