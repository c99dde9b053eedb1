package org.kinlens.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownFilesIT {
    private static final CypherFile ONE = CypherFile.of("one", "RETURN 1");
    private static final CypherFile TWO = CypherFile.of("two", "RETURN 2");

    private final String purpose = "test-" + UUID.randomUUID();
    private final List<String> done = new ArrayList<>();

    @Test
    void doesTheWorkOnceForTheSameFilesInAnyOrder() {
        once(ONE, TWO);
        once(TWO, ONE);

        assertThat(done).hasSize(1);
    }

    @Test
    void doesTheWorkAgainForOtherTextsPathsAndPurposes() {
        once(ONE);
        once(CypherFile.of("one", "RETURN 2"));
        once(CypherFile.of("another", "RETURN 2"));
        once(CypherFile.of("another", "RETURN 2"), TWO);
        KnownFiles.once(TestStore.graph(), purpose + "-other", List.of(ONE), () -> done.add("done"));

        assertThat(done).hasSize(5);
    }

    @Test
    void doesFailedWorkAgain() {
        for (int start = 0; start < 2; start++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> KnownFiles.once(TestStore.graph(), purpose, List.of(ONE), () -> {
                        done.add("tried");
                        throw new IllegalStateException("refused");
                    }));
        }

        assertThat(done).hasSize(2);
    }

    private void once(CypherFile... files) {
        KnownFiles.once(TestStore.graph(), purpose, List.of(files), () -> done.add("done"));
    }
}
