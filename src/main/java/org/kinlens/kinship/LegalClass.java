package org.kinlens.kinship;

import java.util.Optional;
import java.util.Set;

/**
 * What a relation is in law: spouses, blood kin and affines are the kin of Civil Code §1045; collaterals within three
 * generations and near affinity are those for whom a civil servant recuses (公务员法 §74,
 * 公务员回避规定).
 */
public enum LegalClass {
    SELF("本人", "self"),
    SPOUSE("配偶", "spouse"),
    LINEAL("直系血亲", "lineal blood kin"),
    COLLATERAL_WITHIN_THREE("三代以内旁系血亲", "collateral blood kin within three generations"),
    COLLATERAL_BEYOND_THREE("三代以外旁系血亲", "collateral blood kin beyond three generations"),
    /** A spouse's parents, siblings and their spouses; a child's spouse and his parents; spouses of near collaterals. */
    NEAR_AFFINITY("近姻亲", "near affinity"),
    /** Kin of a spouse, spouses of kin, spouses of a spouse's kin. */
    AFFINITY("姻亲", "affinity"),
    /** Step-parent and stepchild: affines, unless the one raised the other (Civil Code §1072). */
    STEP("继父母子女(未形成抚养关系的为姻亲)", "step-relation (affinity unless one raised the other)"),
    /** Through two marriages or two families: no relation that a law names. */
    NONE("不属于法定亲属关系", "no kin in law");

    private static final Set<String> NEAR = Set.of("sp", "spc", "spcs", "cs", "csp", "pcs", "ppcs", "pccs", "ppccs");

    private final String zh;
    private final String en;

    LegalClass(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its name in Chinese law. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    /** True for lineal and collateral kin, by blood or by what the law puts in its place. */
    public boolean isBlood() {
        return this == LINEAL || this == COLLATERAL_WITHIN_THREE || this == COLLATERAL_BEYOND_THREE;
    }

    static LegalClass of(String word) {
        if (word.isEmpty()) {
            return SELF;
        }
        if (word.equals("s")) {
            return SPOUSE;
        }
        if (NEAR.contains(word)) {
            return NEAR_AFFINITY;
        }
        Optional<Shape> shape = Shape.of(word);
        return shape.map(LegalClass::of).orElse(NONE);
    }

    private static LegalClass of(Shape shape) {
        if (shape.isBlood()) {
            return shape.isLineal()
                    ? LINEAL
                    : Math.max(shape.up(), shape.down()) <= 2 ? COLLATERAL_WITHIN_THREE : COLLATERAL_BEYOND_THREE;
        }
        boolean forebearsSpouse = shape.spouse() && shape.down() == 0;
        boolean spousesDescendant = shape.ofSpouse() && shape.up() == 0;
        if (forebearsSpouse || spousesDescendant) {
            return shape.marriages() == 1 ? STEP : NONE;
        }
        return AFFINITY;
    }
}
