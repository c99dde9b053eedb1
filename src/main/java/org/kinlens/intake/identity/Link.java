package org.kinlens.intake.identity;

import java.util.List;

/**
 * Two records that scored linkage holds to be one person.
 *
 * @param record the later one in the order of records
 * @param canonical the earlier one
 * @param score probability, 0 to 1
 * @param contributions of each feature that could be compared
 */
record Link(PersonRow record, PersonRow canonical, double score, List<Contribution> contributions) {
    Link {
        contributions = List.copyOf(contributions);
    }
}
