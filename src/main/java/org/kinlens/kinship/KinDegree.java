package org.kinlens.kinship;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How near a relation is, by every count in use. With a steps up to the shared forebear and b down from there:
 *
 * <ul>
 *   <li>Roman (civil-law) degree: a + b, in the direct line the number of generations; of affines that of the blood
 *       kin through whom they are (computatio civilis, Dig. 38.10; as in canon 108 of the Code of 1983);
 *   <li>canon degree: max(a, b) (computatio canonica, canon 96 of the Code of 1917), for blood kin and one marriage;
 *   <li>代: max(a, b) + 1, oneself being the first generation, for blood kin; collaterals within three generations
 *       (三代以内旁系血亲, Civil Code §1048, 公务员法 §74) are those of 代 up to 3;
 *   <li>kinship coefficient φ: the chance that a gene drawn from one and one drawn from the other descend from the same
 *       one (Malécot 1948), {@code Σ (1/2)^(a+b+1)} over the shared forebears that are not inbred themselves. One such
 *       forebear in the direct line and between half siblings, two in all other collaterals: 1/4 for parents and full
 *       siblings, 0 across a marriage.
 * </ul>
 *
 * <p>Degrees are for display and for reading; who is a near relative is decided by words alone.
 *
 * @param word relation word
 * @param up steps up to a parent
 * @param down steps down to a child
 * @param marriages steps across a marriage
 * @param generation generations that the relative stands above the official; below if negative
 * @param civil Roman degree, 1 or more; empty for a spouse and where no law counts one
 * @param canon canon degree, 1 or more; empty for the same and where two families are joined
 * @param dai 代, 1 for oneself; empty for affines
 * @param phi kinship coefficient, 0 to 1/2 (oneself)
 * @param legalClass what the relation is in law
 * @param isByLaw true for kin that the law puts in the place of blood kin (拟制血亲, Civil Code §§1072, 1111)
 */
public record KinDegree(
        String word,
        int up,
        int down,
        int marriages,
        int generation,
        OptionalInt civil,
        OptionalInt canon,
        OptionalInt dai,
        double phi,
        LegalClass legalClass,
        boolean isByLaw) {
    private static final double SELF_PHI = 0.5;
    private static final String CHILDS_PARENT_IN_LAW = "csp";

    /** Of a word whose parents are all parents by birth, and whose siblings share both. */
    public static KinDegree of(String word) {
        return of(word, false, false, false);
    }

    /** Of a word by what is known of the parents on it; siblings of unknown blood count as full. */
    public static KinDegree of(String word, Descent descent) {
        boolean half = descent.siblings().stream().anyMatch(Siblings::isHalf);
        return of(word, half, !descent.mayBeBlood(), descent.isUnraisedStep());
    }

    private static KinDegree of(String word, boolean half, boolean byLaw, boolean unraised) {
        Optional<Shape> shape = Shape.of(word);
        LegalClass named = LegalClass.of(word);
        LegalClass legalClass = unraised && named.isBlood() ? LegalClass.STEP : named;
        return new KinDegree(
                word,
                KinWord.up(word),
                KinWord.down(word),
                KinWord.marriages(word),
                KinWord.up(word) - KinWord.down(word),
                civil(word, shape, legalClass),
                shape.filter(s -> counts(legalClass) && s.marriages() < 2)
                        .map(s -> OptionalInt.of(Math.max(s.up(), s.down())))
                        .orElse(OptionalInt.empty()),
                dai(word, shape, legalClass),
                byLaw ? 0 : phi(word, shape, half),
                legalClass,
                byLaw && legalClass.isBlood());
    }

    private static OptionalInt civil(String word, Optional<Shape> shape, LegalClass legalClass) {
        if (word.equals(CHILDS_PARENT_IN_LAW)) {
            return OptionalInt.of(2);
        }
        return shape.filter(s -> counts(legalClass))
                .map(s -> OptionalInt.of(s.up() + s.down()))
                .orElse(OptionalInt.empty());
    }

    /** Step-relations are no degree, and where no law names a relation there is none to count. */
    private static boolean counts(LegalClass legalClass) {
        return legalClass != LegalClass.STEP && legalClass != LegalClass.NONE;
    }

    private static OptionalInt dai(String word, Optional<Shape> shape, LegalClass legalClass) {
        if (word.isEmpty()) {
            return OptionalInt.of(1);
        }
        return shape.filter(s -> legalClass.isBlood())
                .map(s -> OptionalInt.of(Math.max(s.up(), s.down()) + 1))
                .orElse(OptionalInt.empty());
    }

    private static double phi(String word, Optional<Shape> shape, boolean half) {
        if (word.isEmpty()) {
            return SELF_PHI;
        }
        return shape.filter(Shape::isBlood)
                .map(s -> Math.pow(0.5, s.up() + s.down() + (s.isLineal() || half ? 1 : 0)))
                .orElse(0.0);
    }

    /** What the relation is in Chinese law: 直系血亲, 拟制血亲(三代以内旁系血亲), 近姻亲. */
    public String legalZh() {
        return isByLaw ? "拟制血亲(%s)".formatted(legalClass.zh()) : legalClass.zh();
    }

    /** The same in English. */
    public String legalEn() {
        return isByLaw ? "kin by law (as %s)".formatted(legalClass.en()) : legalClass.en();
    }
}
