package org.kinlens.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinlens.register.Sex;

class RelationCodesTests {
    private static final RelationCodes CODES = RelationCodes.shipped();

    @ParameterizedTest(name = "{0} claims {1}")
    @CsvSource({
        "10,s", "11,s", "12,s", "20,c", "22,c", "27,c", "28,cs", "30,c", "37,c", "38,cs", "40,cc", "44,cc", "45,ccs",
        "48,ccc", "50,p", "51,p", "53,sp", "56,sp", "57,p", "58,p", "59,p", "61,pp", "65,spp", "66,ppp", "68,sppp",
        "70,pc", "71,pc", "74,pcs", "78,pcs", "81,ppc", "82,ppcs", "85,ppc", "87,ppcs", "90,ppc", "91,ppcc", "92,ppcc",
        "93,pcc", "96,pcc"
    })
    void aDeclaredCodeClaimsItsWord(String code, String word) {
        assertThat(CODES.of("", code).orElseThrow().word()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "80", "97", "98", "99"})
    void someCodesClaimNothing(String code) {
        assertThat(CODES.of("", code).orElseThrow().word()).isEmpty();
    }

    @Test
    void everyOtherCodeClaimsAWordThatHasATerm() {
        assertThat(CODES.all(RelationCodes.DEFAULT_CODE_SET))
                .hasSize(86)
                .allSatisfy(code ->
                        assertThat(code.word().map(KinTerms.shipped()::zh)).isNotEqualTo(Optional.of("亲属")));
    }

    @Test
    void aBlankCodeSetIsTheNationalOne() {
        assertThat(CODES.of("", "71")).isEqualTo(CODES.of("GBT4761-2008", "71"));
        assertThat(CODES.of(" gbt4761-2008 ", " 71 ")).isEqualTo(CODES.of("", "71"));
    }

    @Test
    void knowsNoOtherCodeAndNoOtherSet() {
        assertThat(CODES.of("", "04")).isEmpty();
        assertThat(CODES.of("", "1")).isEmpty();
        assertThat(CODES.of("LOCAL-1", "71")).isEmpty();
        assertThat(CODES.all("LOCAL-1")).isEmpty();
    }

    @Test
    void tellsWhatTheStandardCallsIt() {
        RelationCode uncle = CODES.of("", "81").orElseThrow();

        assertThat(uncle.zh()).isEqualTo("伯父");
        assertThat(uncle.en()).isEqualTo("father's elder brother");
        assertThat(uncle.sex()).isEqualTo(Sex.MALE);
        assertThat(uncle.readings()).containsExactly(List.of(KinStep.FATHER, KinStep.ELDER_BROTHER));
    }

    @Test
    void aSonOfTheInspurSetMayBeASonInLaw() {
        RelationCode son = CODES.of("INSPUR", "20").orElseThrow();

        assertThat(son.readings()).containsExactly(List.of(KinStep.SON), List.of(KinStep.DAUGHTER, KinStep.HUSBAND));
        assertThat(son.singleStep()).isEmpty();
        assertThat(son.word()).isEmpty();
        assertThat(CODES.of("inspur", "71")).isEqualTo(CODES.of("", "71"));
    }

    @Test
    void selfAndHeadAreTheReferencePerson() {
        assertThat(CODES.of("", "01").orElseThrow().isHead()).isTrue();
        assertThat(CODES.of("", "02").orElseThrow().isHead()).isTrue();
        assertThat(CODES.of("", "03").orElseThrow().isHead()).isFalse();
    }
}
