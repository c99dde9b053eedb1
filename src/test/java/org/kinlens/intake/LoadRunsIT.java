package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.intake.identity.IdentityRules;
import org.kinlens.intake.read.Bounds;
import org.kinlens.store.TestStore;

class LoadRunsIT {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private final Loads loads = new Loads(
            TestStore.graph(),
            TestStore.vault(),
            TestStore.snapshots(),
            TestStore.dataFolder(),
            CLOCK,
            new Bounds(100, 1L << 30, 1L << 28, 200),
            IdentityRules.DEFAULT);

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void remembersARunAfterARestart() throws IOException, InterruptedException {
        LoadRuns runs = new LoadRuns(loads, TestStore.dataFolder(), CLOCK);
        String done =
                runs.submit("feeds.zip", zip("person_id,name\nP1,王一\nP2,\n")).id();
        String refused = runs.submit("feeds.zip", zip("name\n")).id();
        await(runs, refused);
        runs.close();

        LoadRuns restarted = new LoadRuns(loads, TestStore.dataFolder(), CLOCK);

        assertThat(restarted.find(done).orElseThrow().state()).isEqualTo(LoadRun.State.COMPLETE);
        assertThat(restarted.find(done).orElseThrow().result().written()).isEqualTo(1);
        assertThat(restarted.quarantine(done)).isPresent();
        assertThat(restarted.find(refused).orElseThrow().state()).isEqualTo(LoadRun.State.REFUSED);
        assertThat(restarted.find(refused).orElseThrow().problems()).hasSize(1);
        assertThat(restarted.find("none")).isEmpty();
        assertThat(TestStore.dataFolder().resolve("uploads").resolve(done).resolve("feeds.zip"))
                .doesNotExist();
        assertThat(TestStore.dataFolder().resolve("uploads").resolve(refused).resolve("feeds.zip"))
                .doesNotExist();
        restarted.close();
    }

    /** Runs come one after the other, so the last one done means all done. */
    private static void await(LoadRuns runs, String id) throws InterruptedException {
        for (int i = 0; i < 3_000 && !runs.find(id).orElseThrow().state().isDone(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static ByteArrayInputStream zip(String persons) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("person.csv"));
            out.write(persons.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
