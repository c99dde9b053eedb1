package org.kinlens.county;

/**
 * Which records of a synthetic county are written. The families, officials and cases of a seed are the same under every
 * regime; only what the feeds tell of the kinship differs. {@code ALL} tells whatever another one tells.
 */
public enum Regime {
    /** The mix of a county that has begun to digitise: archives of some villages, support table, declarations. */
    MIXED(Archives.SOME, true, true, false),
    /** The current household register, the marriage register since 1994 and the birth certificates since 1996. */
    CURRENT(Archives.NONE, false, false, false),
    /** The current records and the household registers of 2000 and 1990 of every village. */
    ARCHIVES(Archives.EVERY, false, false, false),
    /** The current records and the support-person table of the assistance cases. */
    SUPPORT(Archives.NONE, true, false, false),
    /**
     * Everything: also marriages of all years and the officials' declarations; members of cases come from a second
     * system, in part without national id.
     */
    ALL(Archives.EVERY, true, true, true);

    private enum Archives {
        NONE,
        SOME,
        EVERY
    }

    private final Archives archives;
    private final boolean supporters;
    private final boolean declarations;
    private final boolean everything;

    Regime(Archives archives, boolean supporters, boolean declarations, boolean everything) {
        this.archives = archives;
        this.supporters = supporters;
        this.declarations = declarations;
        this.everything = everything;
    }

    /** True if an archived register is written; {@code ofSome}: one of those that {@link #MIXED} has. */
    boolean hasArchive(boolean ofSome) {
        return archives == Archives.EVERY || archives == Archives.SOME && ofSome;
    }

    boolean hasSupporters() {
        return supporters;
    }

    boolean hasDeclarations() {
        return declarations;
    }

    /** Marriages from before the register of 1994. */
    boolean hasOlderMarriages() {
        return everything;
    }

    /** Members of cases under ids of the civil-affairs system. */
    boolean hasSecondSource() {
        return everything;
    }

    /** Some villages write their registers in the code set {@code INSPUR}. */
    boolean hasSecondCodeSet() {
        return this != MIXED;
    }

    /** True if the feeds tell all that a planted pattern rests on. */
    boolean showsPlants() {
        return this == MIXED || this == ALL;
    }

    /** Bits of {@link Evidence} that a reader sees who takes only codes one step from the head. */
    int plain() {
        int bits = Evidence.NOW_PLAIN | Evidence.ROW | (everything ? Evidence.OLDER_ROW : 0);
        return bits
                | switch (archives) {
                    case NONE -> 0;
                    case SOME -> Evidence.SOME_PLAIN;
                    case EVERY -> Evidence.OLD_PLAIN;
                };
    }

    /** Bits of {@link Evidence} that a reader sees who resolves every household and takes every feed. */
    int resolved() {
        int bits = plain() | Evidence.NOW;
        bits |= switch (archives) {
            case NONE -> 0;
            case SOME -> Evidence.SOME;
            case EVERY -> Evidence.OLD;
        };
        return bits | (supporters ? Evidence.SUPPORT : 0) | (declarations ? Evidence.DECLARED : 0);
    }
}
