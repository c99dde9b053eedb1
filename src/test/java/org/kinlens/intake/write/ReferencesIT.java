package org.kinlens.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.intake.feed.Binding;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.intake.feed.FeedSchema;
import org.kinlens.intake.feed.RawRow;
import org.kinlens.intake.feed.Reference.Target;
import org.kinlens.intake.feed.RowReader;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;

class ReferencesIT {
    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void stillFindsWhatItFoundBeforeWhenItHadToForget() {
        TestStore.graph()
                .write(
                        CypherFile.load("intake/person_new.cypher"),
                        Map.of("rows", List.of(person("P1"), person("P2"), person("P3"))));
        References references = new References(TestStore.graph(), TestStore.vault(), 1);

        references.prepare(List.of(marriage("P1", "P2")));
        references.prepare(List.of(marriage("P1", "P3")));

        assertThat(List.of("P1", "P3"))
                .allMatch(id -> references.find(Target.PERSON, "", id).found().isPresent());
    }

    private static Map<String, Object> person(String id) {
        return Map.of("id", ":" + id, "props", Map.of("id", ":" + id, "personId", id, "source", ""));
    }

    private static FeedRow marriage(String a, String b) {
        FeedSchema schema = FeedSchema.of(Feed.MARRIAGE);
        int n = schema.columns().size();
        Binding binding = new Binding(schema, "test.csv", IntStream.range(0, n).toArray(), Map.of(), Map.of(), n, true);
        return new RowReader(binding, (set, code) -> true)
                .read(RawRow.of(2, List.of(a, b)))
                .row()
                .orElseThrow();
    }
}
