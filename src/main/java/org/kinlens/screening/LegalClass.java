package org.kinlens.screening;

/** What kind of relative the law sees in a relation word (Civil Code §1045: 亲属包括配偶、血亲和姻亲). */
public enum LegalClass {
    /** 配偶. */
    SPOUSE,
    /** 直系血亲: one descends from the other; by adoption or by a step-parent's care as by birth (§§1072, 1111). */
    LINEAL_BLOOD,
    /** 旁系血亲: both descend from a common ancestor. */
    COLLATERAL_BLOOD,
    /** 姻亲: related over a marriage. */
    AFFINITY;

    /** @param word relation word over p, c and s, not empty */
    public static LegalClass of(String word) {
        if (word.equals("s")) {
            return SPOUSE;
        }
        if (word.contains("s")) {
            return AFFINITY;
        }
        return word.contains("p") && word.contains("c") ? COLLATERAL_BLOOD : LINEAL_BLOOD;
    }
}
