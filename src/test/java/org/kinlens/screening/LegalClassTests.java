package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Evidence.Mark;
import org.kinlens.screening.Evidence.Tie;

class LegalClassTests {
    @ParameterizedTest
    @CsvSource({
        "s, SPOUSE",
        "p, LINEAL_BLOOD",
        "cc, LINEAL_BLOOD",
        "pc, COLLATERAL_BLOOD",
        "ppcc, COLLATERAL_BLOOD",
        "sp, AFFINITY",
        "cs, AFFINITY",
        "ppcs, AFFINITY"
    })
    void aWordHasOneClass(String word, LegalClass expected) {
        assertThat(LegalClass.of(word)).isEqualTo(expected);
    }

    @Test
    void fullSiblingsAreInEveryProfile() {
        assertThat(TieScopes.of(tie("pc"), ScopeProfiles.shipped()).out()).isEmpty();
    }

    @Test
    void possibleHalfSiblingsAreOutsideAScopeOfFullOnes() {
        assertThat(TieScopes.of(tie("pc", Mark.HALF_POSSIBLE), ScopeProfiles.shipped())
                        .out())
                .extracting(ScopeProfile::name)
                .containsExactly("CRIMPROC");
    }

    @Test
    void theScopesOfACousinAreThoseOfRecusal() {
        TieScopes scopes = TieScopes.of(tie("ppcc"), ScopeProfiles.shipped());

        assertThat(scopes.in())
                .extracting(ScopeProfile::name)
                .contains("RECUSAL")
                .doesNotContain("CIVIL_CODE_1045");
        assertThat(scopes.in().size() + scopes.out().size())
                .isEqualTo(ScopeProfiles.shipped().all().size());
    }

    private static Tie tie(String word, Mark... marks) {
        return new Tie(
                word, "", "", "", "", null, null, 1, false, 1, 0, List.of(marks), "RECUSAL", LocalDate.of(2026, 1, 1));
    }
}
