package org.kinlens.screening.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

/** Ids are unique within a source only. */
class PrintedIdsIT {
    private static final CypherFile GIVEN = CypherFile.of(
            "test",
            "UNWIND ['a:1', 'b:1', 'a:2'] AS id CREATE (:Person {id: id, canonicalId: id,"
                    + " personId: split(id, ':')[1], name: '张三'})"
                    + " CREATE (:AssistanceCase {id: id, caseId: split(id, ':')[1], program: 'TEKUN'})");

    @BeforeEach
    void given() {
        TestStore.clear();
        TestStore.graph().write(GIVEN, Map.of());
    }

    @Test
    void anIdOfTwoPersonsHasNoName() {
        assertThat(new PersonNames(TestStore.graph()).of(List.of("1", "2"))).isEqualTo(Map.of("2", "张*"));
    }

    @Test
    void anIdOfTwoCasesHasNoCard() {
        CaseCards cards = new CaseCards(TestStore.graph());

        assertThat(cards.find("1")).isEmpty();
        assertThat(cards.find("2"))
                .hasValueSatisfying(c -> assertThat(c.program()).isEqualTo("TEKUN"));
    }
}
