package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.store.GraphStore;
import org.kinlens.store.TestStore;

class LoadsIT {
    private static final Consumer<LoadProgress> SILENT = progress -> {};

    private final GraphStore graph = TestStore.graph();
    private final Loads loads = TestLoads.intoTheSharedStore();

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void loadsEveryFeed() {
        LoadResult result = loads.load(TestFeeds.village().in(folder.resolve("village")), null, SILENT);

        assertThat(result.quarantine()).isNull();
        assertThat(result.feeds())
                .hasSize(18)
                .allSatisfy(f -> assertThat(f.read()).isPositive());
        assertThat(loads.unfinished()).isEmpty();
    }

    @Test
    void givesTheSameGraphForRowsInAnyOrder() {
        loads.load(TestFeeds.village().in(folder.resolve("village")), null, SILENT);
        List<String> expected = GraphHash.lines(graph);
        TestStore.clear();

        loads.load(TestFeeds.village().shuffled(7).in(folder.resolve("shuffled")), null, SILENT);

        assertThat(GraphHash.lines(graph)).isEqualTo(expected);
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        Path village = TestFeeds.village().in(folder.resolve("village"));
        loads.load(village, null, SILENT);
        String hash = GraphHash.of(graph);

        loads.load(village, null, SILENT);

        assertThat(GraphHash.of(graph)).isEqualTo(hash);
    }

    @Test
    void givesTheSameGraphAfterACrash() {
        Path village = TestFeeds.village().in(folder.resolve("village"));
        loads.load(village, null, false, SILENT);
        List<String> expected = GraphHash.lines(graph);
        for (int crash = 1; crash < 26; crash += 3) {
            TestStore.clear();
            int stopAt = crash;
            int[] batches = new int[1];

            assertThatExceptionOfType(LoadCancelled.class)
                    .isThrownBy(() -> loads.load(village, null, false, progress -> {
                        if (progress.phase() != LoadProgress.Phase.READING && ++batches[0] == stopAt) {
                            throw new LoadCancelled("stop");
                        }
                    }));
            assertThat(loads.unfinished()).hasSize(1);
            loads.load(village, null, false, SILENT);

            assertThat(GraphHash.lines(graph)).isEqualTo(expected);
            assertThat(loads.unfinished()).isEmpty();
        }
    }
}
