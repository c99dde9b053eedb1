package org.kinlens.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinlens.explore.KinLabel.Mark;
import org.kinlens.kinship.KinTerms;
import org.kinlens.register.EndReason;
import org.kinlens.register.ParentKind;

class KinLabelsTests {
    private static final KinTerms TERMS = KinTerms.shipped();

    @Test
    void everybodyIsNamedAsTheOneAskedForCallsThem() {
        Map<String, KinLabel> labels = labels(Kin.twoBrothers(), "ego");

        assertThat(labels.get("ego").en()).containsExactly("self");
        assertThat(labels.get("gf").zh()).containsExactly("祖父");
        assertThat(labels.get("child").zh()).containsExactly("儿子");
    }

    @Test
    void theSamePersonsAreNamedAnewForAnother() {
        Map<String, KinLabel> labels = labels(Kin.twoBrothers(), "child");

        assertThat(labels.get("ego").zh()).containsExactly("父亲");
        assertThat(labels.get("widow").zh()).containsExactly("祖母");
    }

    @Test
    void whoIsKinByMarriageAndByBloodIsNamedAsBoth() {
        assertThat(labels(Kin.twoBrothers(), "ego").get("cousin").en())
                .hasSize(2)
                .contains("wife");
    }

    @Test
    void aMotherIsNotAlsoAFathersWife() {
        assertThat(labels(Kin.twoBrothers(), "ego").get("widow").zh()).containsExactly("母亲");
    }

    @Test
    void aFatherOfOnesChildWithoutAMarriageHasNoTerm() {
        Kin kin = new Kin().man("f", 1950).woman("m", 1952).man("c", 1975).parents("f", "m", "c");

        assertThat(labels(kin, "m")).doesNotContainKey("f").containsKey("c");
    }

    @Test
    void whatATermDoesNotSayIsMarked() {
        Kin kin = new Kin()
                .man("f", 1950)
                .woman("ex", 1952)
                .man("adopted", 1978)
                .man("guess", 1980)
                .marriage("f", "ex", 1970, 1980, EndReason.DIVORCE)
                .parent("f", "adopted", ParentKind.ADOPTIVE)
                .guessedParent("f", "guess", 0.4);

        Map<String, KinLabel> labels = labels(kin, "f");

        assertThat(labels.get("ex").marks()).containsExactly(Mark.FORMER);
        assertThat(labels.get("adopted").marks()).containsExactly(Mark.ADOPTIVE);
        assertThat(labels.get("guess").marks()).containsExactly(Mark.HYPOTHESIS);
    }

    private static Map<String, KinLabel> labels(Kin kin, String person) {
        return new KinLabels(kin.around(person), TERMS).relativeTo(person);
    }
}
