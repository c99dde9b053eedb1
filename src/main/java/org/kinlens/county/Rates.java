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

    /** Marriages that the register knows; of those from before 1994 only few were ever entered (MIXED, CURRENT). */
    static final double MARRIAGES_REGISTERED = .9;

    static final double OLDER_MARRIAGES = .03;
    /** Of marriages ended by death: noted so. */
    static final double DEATH_NOTED = .4;
    /** Of births since 1996: with a certificate in the county; of these: with the father's name. */
    static final double BIRTHS_CERTIFIED = .6;

    static final double FATHER_NAMED = .95;
    /** Of relations of step-parents and minors: with a row. */
    static final double STEP_ROWS = .3;

    /** Husbands taken in by the wife's parents (招婿): of those who moved to her village; of those of brotherless wives. */
    static final double TAKEN_IN_AFTER_MOVE = .6;

    static final double TAKEN_IN_WITHOUT_BROTHER = .2;
    /** Of households: one adult drawn as head where custom names the eldest man; wives, sons, sons-in-law head some. */
    static final double OTHER_HEAD = .12;
    /** Of households: written with class codes (10, 20, 30, 40, 50, 60, 70), as clerks in a hurry do. */
    static final double CLASS_CODES = .05;
    /** Of households: written with the "other" codes of a class (29, 39, 49, 59, 69, 79). */
    static final double OTHER_CODES = .01;
    /** Of households: listed family by family; in order of age within a class, in-laws apart from their spouses. */
    static final double BY_FAMILY = .25;

    static final double BY_AGE = .15;
    /** Every so many villages writes its registers in the code set INSPUR (not in MIXED). */
    static final int SECOND_CODE_SET_EVERY = 6;

    /**
     * Of members of cases in the second system (regime ALL): without national id. Since 2016 applicants show a card; files
     * of household members from before, and of children, lack it. A quarter gives enough rows to measure linkage.
     */
    static final double WITHOUT_ID = .25;
    /** People of the second system alone, with the name of a member without id: traps, one in eight. */
    static final double NAMESAKES = .125;
    /**
     * Slips in rows without id. Surveys of hand-kept registers find errors in 1 to 10 % of each field (Herzog, Scheuren,
     * Winkler, Data Quality and Record Linkage Techniques, 2007, ch. 1 and 8); upper half taken. Names typed by sound
     * (pinyin) confuse characters far more often than they lose one.
     */
    static final double CHARACTER_ALIKE = .06;

    static final double CHARACTER_MISSING = .015;
    /** Of those whose former name the register knows: kept under it. */
    static final double FORMER_NAME_USED = .5;

    static final double BIRTH_MISSING = .01;
    static final double BIRTH_BY_YEAR = .03;
    static final double BIRTH_BY_MONTH = .04;
    static final double BIRTH_DIGIT = .05;
    static final double BIRTH_TURNED = .01;
    static final double SEX_NOT_STATED = .05;
    /** Files kept by the township name no village. */
    static final double TOWNSHIP_ONLY = .2;
    /** Phones change: one in eight numbers is another by the time two files meet; a third of files has none. */
    static final double PHONE_MISSING = .35;

    static final double PHONE_CHANGED = .12;

    static final double RETURNED_PAYMENT = .003;
    static final double ASSETS_PER_MEMBER = .15;
    static final double CARD_KEPT = .01;
    static final double ASSOCIATIONS_PER_OFFICIAL = .3;

    private Rates() {}

    static int planted(int living) {
        return Math.max(1, (int) Math.round(living * PLANTED));
    }
}
