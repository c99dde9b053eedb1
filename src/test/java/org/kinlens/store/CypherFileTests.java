package org.kinlens.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CypherFileTests {
    private static final CypherFile RULE = CypherFile.of("rule.cypher", """
            // id:     X-1
            // title:  one line
            //         and its end
            // param:  a :: DATE
            // param:  b :: INTEGER
            MATCH (n) WHERE n.x = $a AND n.y = '$notOne' // $norThis
            RETURN n, $b AS b
            """);

    @Test
    void readsTheHeader() {
        assertThat(RULE.header())
                .containsEntry("id", "X-1")
                .containsEntry("title", "one line and its end")
                .containsEntry("param", "a :: DATE\nb :: INTEGER");
    }

    @Test
    void findsTheParametersOfTheQueryOnly() {
        assertThat(RULE.parameters()).containsExactly("a", "b");
    }

    @Test
    void knowsTheLineOfAKey() {
        assertThat(RULE.lineOf("param")).isEqualTo(4);
    }

    @Test
    void namesAMissingFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CypherFile.load("no/such.cypher"))
                .withMessage("No query file cypher/no/such.cypher in the program");
    }
}
