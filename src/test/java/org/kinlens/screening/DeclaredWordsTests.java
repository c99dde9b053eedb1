package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.kinship.Path;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.register.Interval;
import org.kinlens.screening.Facts.Declaration;

/** O1 declared M1 as brother; slots from 100 on are edges that only declarations prove. */
class DeclaredWordsTests {
    private static final ScopeProfile SCOPE =
            ScopeProfiles.shipped().byName(ScopeProfiles.DEFAULT).orElseThrow();
    private final DeclaredWords declared = new DeclaredWords(
            List.of(declaration("pc"), declaration("c"), declaration("ppcc")), SCOPE, slot -> slot >= 100);

    @Test
    void aPathOfDeclaredEdgesByTheDeclaredWordSaysNoMore() {
        assertThat(declared.saysNoMore(":O1", ":M1", path("pc", 100, 101))).isTrue();
    }

    @Test
    void oneEdgeOfARegisterMakesItAComputedTie() {
        assertThat(declared.saysNoMore(":O1", ":M1", path("pc", 100, 7))).isFalse();
    }

    @Test
    void anotherWordIsNewsEvenOverDeclaredEdges() {
        assertThat(declared.saysNoMore(":O1", ":M1", path("pp", 100, 101))).isFalse();
    }

    @Test
    void whatAnotherOfficialDeclaredIsNews() {
        assertThat(declared.saysNoMore(":O2", ":M1", path("pc", 100, 101))).isFalse();
    }

    @Test
    void aPathWithoutEdgesIsTheDeclarationItself() {
        assertThat(declared.saysNoMore(":O1", ":M1", path("pc"))).isFalse();
    }

    @Test
    void ofSeveralWordsInScopeTheFirstCounts() {
        assertThat(declared.relatives(":O1")).containsExactly(":M1");
        assertThat(declared.word(":O1", ":M1")).isEqualTo("c");
    }

    private static Path path(String word, int... slots) {
        return new Path(new int[] {0, 2, 1}, word, Interval.ALWAYS, 0.9, 0, slots);
    }

    private static Declaration declaration(String word) {
        return new Declaration(":O1", ":M1", word, "", "", null, false);
    }
}
