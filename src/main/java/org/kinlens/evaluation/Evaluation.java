package org.kinlens.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * How a loaded synthetic county compares with its truth.
 *
 * @param regime which records were generated
 * @param asOf day as of which the kin facts were read
 * @param officials holders of positions and actors of case steps other than the applicant's declaration
 * @param members members of cases
 * @param ties by profile, then sex of the relative; {@code ALL} last
 * @param linkage identity judgements on records without a usable national id
 */
public record Evaluation(
        String regime, LocalDate asOf, int officials, int members, List<TieScore> ties, LinkageScore linkage) {}
