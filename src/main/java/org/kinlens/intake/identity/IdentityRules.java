package org.kinlens.intake.identity;

/**
 * When scored linkage may merge.
 *
 * @param threshold least probability that two records are one person, above 0.5 and below 1
 */
public record IdentityRules(double threshold) {
    /** What holds where nothing is set. */
    public static final IdentityRules DEFAULT = new IdentityRules(.98);

    /** Independent features that have to agree, one of them beyond name, sex and division. */
    static final int LEAST_AGREEING = 3;
    /** How much better the best candidate of a source must be than its next, as a natural logarithm: eight times. */
    static final double MARGIN = Math.log(8);
    /** Two records of one source are held to be two persons unless nearly nothing speaks for it. */
    static final double THRESHOLD_WITHIN_SOURCE = .999;

    static final int LEAST_AGREEING_WITHIN_SOURCE = 4;

    public IdentityRules {
        if (!(threshold > .5 && threshold < 1)) {
            throw new IllegalArgumentException(
                    "kinlens.identity.threshold is %s; expected a probability above 0.5 and below 1"
                            .formatted(threshold));
        }
    }
}
