package org.kinlens.county;

/** How often things happen in a synthetic county; all shares are of the group named. */
final class Rates {
    /** Of the living: members of running cases. */
    static final double RECIPIENTS = .034;
    /** Of running cases: cases ended in the last years, pending ones, refused ones. */
    static final double ENDED = .15;

    static final double PENDING = .012;
    static final double REFUSED = .02;
    /** Chance that an old member weighs three times as much when recipients are drawn. */
    static final int OLD_WEIGHT = 3;

    static final int LARGEST_CASE = 5;
    /** Of cases with a true tie of the Civil Code's circle to an official of tier T1: entered in the separate register. */
    static final double FILED = .55;
    /** Of those entries: made before the confirmation. */
    static final double FILED_IN_TIME = .8;
    /** Of cases filed in time: visited by the county; of all others: visited at random. */
    static final double VISITED_FILED = .7;

    static final double VISITED_OTHERS = .03;
    /** Of office holders: handed in a declaration of relatives; of their relatives: named there. */
    static final double DECLARED = .6;

    static final double RELATIVE_NAMED = .8;
    static final double NAMED_WITHOUT_ID = .3;
    /** Natural tips per living person. */
    static final double TIPS = 4e-4;

    static final double REAL_NAME = .45;
    static final double REPLIED = .85;
    /** Instances of every planted pattern per living person, at least one. */
    static final double PLANTED = 4e-5;
    /** Of natal supporters (living children outside): listed in the case. */
    static final double SUPPORTERS_LISTED = .75;

    static final double RETURNED_PAYMENT = .003;
    static final double ASSETS_PER_MEMBER = .15;
    static final double CARD_KEPT = .01;
    static final double ASSOCIATIONS_PER_OFFICIAL = .3;

    private Rates() {}

    static int planted(int living) {
        return Math.max(1, (int) Math.round(living * PLANTED));
    }
}
