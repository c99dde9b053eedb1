package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

class RuleCatalogueIT {
    private static final CypherFile SHIPPED = CypherFile.load("rule/INS/INS-6.cypher");

    @Test
    void holdsTheStatutoryRules() {
        assertThat(new RuleCatalogue(TestStore.graph()).all())
                .extracting(RuleInfo::id)
                .containsExactly("INS-1", "INS-2", "INS-3", "INS-4", "INS-6");
    }

    @Test
    void refusesTwoFilesWithOneId() {
        CypherFile copy = CypherFile.of("cypher/rule/LOC/LOC-1.cypher", SHIPPED.text());

        assertThatExceptionOfType(RulesInvalid.class)
                .isThrownBy(() -> new RuleCatalogue(List.of(SHIPPED, copy), TestStore.graph()))
                .withMessageContaining("cypher/rule/LOC/LOC-1.cypher:1: id 'INS-6' is already that of")
                .withMessageContaining("cypher/rule/INS/INS-6.cypher");
    }

    @Test
    void refusesARuleThatWrites() {
        CypherFile writing =
                CypherFile.of(SHIPPED.path(), SHIPPED.text().replace("RETURN t.id", "SET t.seen = true RETURN t.id"));

        assertThatExceptionOfType(RulesInvalid.class)
                .isThrownBy(() -> new RuleCatalogue(List.of(writing), TestStore.graph()))
                .withMessageContaining("cypher/rule/INS/INS-6.cypher:1: the query changes the graph");
    }

    @Test
    void refusesARuleThatDoesNotParse() {
        CypherFile broken = CypherFile.of(SHIPPED.path(), SHIPPED.text().replace("RETURN t.id", "RETRUN t.id"));

        assertThatExceptionOfType(RulesInvalid.class)
                .isThrownBy(() -> new RuleCatalogue(List.of(broken), TestStore.graph()))
                .withMessageContaining("cypher/rule/INS/INS-6.cypher:1: the server cannot plan the query");
    }

    @Test
    void checksAgainWhatChangedAfterAllPassed() {
        new RuleCatalogue(List.of(SHIPPED), TestStore.graph());
        CypherFile writing =
                CypherFile.of(SHIPPED.path(), SHIPPED.text().replace("RETURN t.id", "SET t.seen = true RETURN t.id"));

        for (int start = 0; start < 2; start++) {
            assertThatExceptionOfType(RulesInvalid.class)
                    .isThrownBy(() -> new RuleCatalogue(List.of(writing), TestStore.graph()))
                    .withMessageContaining("cypher/rule/INS/INS-6.cypher:1: the query changes the graph");
        }
    }

    @Test
    void listsAllFaultsTogether() {
        CypherFile bare = CypherFile.of("cypher/rule/LOC/LOC-2.cypher", "RETURN 1 AS one");

        assertThatExceptionOfType(RulesInvalid.class)
                .isThrownBy(() -> new RuleCatalogue(List.of(bare), TestStore.graph()))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSizeGreaterThan(10));
    }
}
