package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinlens.graph.KinGraph;

class KinDegreeTests {

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|本人|self",
                "s|配偶|spouse",
                "p|直系血亲|lineal blood kin",
                "cccc|直系血亲|lineal blood kin",
                "pc|三代以内旁系血亲|collateral blood kin within three generations",
                "ppcc|三代以内旁系血亲|collateral blood kin within three generations",
                "pppc|三代以外旁系血亲|collateral blood kin beyond three generations",
                "pccc|三代以外旁系血亲|collateral blood kin beyond three generations",
                "sp|近姻亲|near affinity",
                "csp|近姻亲|near affinity",
                "spcs|近姻亲|near affinity",
                "ppccs|近姻亲|near affinity",
                "sppc|姻亲|affinity",
                "ccs|姻亲|affinity",
                "pcccs|姻亲|affinity",
                "ps|继父母子女(未形成抚养关系的为姻亲)|step-relation (affinity unless one raised the other)",
                "scc|继父母子女(未形成抚养关系的为姻亲)|step-relation (affinity unless one raised the other)",
                "pcsp|不属于法定亲属关系|no kin in law",
                "spcsp|不属于法定亲属关系|no kin in law",
                "cp|不属于法定亲属关系|no kin in law",
                "g|不属于法定亲属关系|no kin in law",
            })
    void aRelationHasItsClassInLaw(String word, String zh, String en) {
        assertThat(KinDegree.of(word).legalZh()).isEqualTo(zh);
        assertThat(KinDegree.of(word).legalEn()).isEqualTo(en);
    }

    @Test
    void nearAffinityIsExactlyWhatTheRecusalRuleNames() {
        ScopeProfile recusal = ScopeProfiles.shipped().byName("RECUSAL").orElseThrow();

        assertThat(recusal.words())
                .allSatisfy(word -> assertThat(KinDegree.of(word).legalClass())
                        .isIn(
                                LegalClass.SPOUSE,
                                LegalClass.LINEAL,
                                LegalClass.COLLATERAL_WITHIN_THREE,
                                LegalClass.NEAR_AFFINITY));
    }

    @Test
    void kinByAdoptionAreKinByLawWithoutSharedGenes() {
        Descent adopted = Descent.of("pc", new byte[] {KinGraph.ADOPTIVE, KinGraph.BIRTH}, List.of(Siblings.UNKNOWN));
        KinDegree degree = KinDegree.of("pc", adopted);

        assertThat(degree.isByLaw()).isTrue();
        assertThat(degree.legalZh()).isEqualTo("拟制血亲(三代以内旁系血亲)");
        assertThat(degree.legalEn()).isEqualTo("kin by law (as collateral blood kin within three generations)");
        assertThat(degree.phi()).isZero();
        assertThat(degree.civil()).hasValue(2);
    }

    @Test
    void aStepParentWhoRaisedTheChildIsKinByLawAndOneWhoDidNotIsAnAffine() {
        Descent raised = Descent.of("p", new byte[] {KinGraph.STEP_RAISED}, List.of());
        Descent step = Descent.of("p", new byte[] {KinGraph.STEP}, List.of());

        assertThat(KinDegree.of("p", raised).legalZh()).isEqualTo("拟制血亲(直系血亲)");
        assertThat(KinDegree.of("p", step).legalClass()).isEqualTo(LegalClass.STEP);
        assertThat(KinDegree.of("p", step).isByLaw()).isFalse();
        assertThat(KinDegree.of("p", step).civil()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void anAdoptedChildsSpouseIsAnAffine() {
        Descent adopted = Descent.of("cs", new byte[] {KinGraph.ADOPTIVE, KinGraph.NO_KIND}, List.of());

        assertThat(KinDegree.of("cs", adopted).legalZh()).isEqualTo("近姻亲");
    }

    @Test
    void halfSiblingsShareHalfAsMuch() {
        byte[] birth = {KinGraph.BIRTH, KinGraph.BIRTH, KinGraph.UNKNOWN};

        assertThat(KinDegree.of("ppc", Descent.of("ppc", birth, List.of(Siblings.FULL)))
                        .phi())
                .isEqualTo(1 / 8.0);
        assertThat(KinDegree.of("ppc", Descent.of("ppc", birth, List.of(Siblings.SAME_MOTHER)))
                        .phi())
                .isEqualTo(1 / 16.0);
        assertThat(KinDegree.of("ppc", Descent.unknown("ppc")).phi()).isEqualTo(1 / 8.0);
    }

    @ParameterizedTest(name = "{0} stands {1} generations above")
    @CsvSource({"'',0", "p,1", "ccc,-3", "pc,0", "sppc,1", "ppccs,0", "csp,0", "pccc,-2"})
    void countsGenerations(String word, int generation) {
        assertThat(KinDegree.of(word).generation()).isEqualTo(generation);
    }

    @Test
    void oneselfIsTheFirstGeneration() {
        assertThat(KinDegree.of(KinWord.SELF).dai()).hasValue(1);
        assertThat(KinDegree.of(KinWord.SELF).phi()).isEqualTo(0.5);
        assertThat(KinDegree.of(KinWord.SELF).civil()).isEmpty();
    }
}
