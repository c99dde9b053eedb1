package org.kinlens.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.kinlens.intake.identity.IdentityRules;
import org.kinlens.intake.read.Bounds;
import org.kinlens.store.Snapshots;
import org.kinlens.store.TestStore;

/** Loads into the store that the tests share, on one day and with narrow bounds. */
final class TestLoads {
    private TestLoads() {}

    static Loads intoTheSharedStore() {
        return into(TestStore.snapshots());
    }

    /** @param snapshots told of every load */
    static Loads into(Snapshots snapshots) {
        return new Loads(
                TestStore.graph(),
                TestStore.vault(),
                snapshots,
                TestStore.dataFolder(),
                Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai")),
                new Bounds(100, 1L << 30, 1L << 28, 200),
                IdentityRules.DEFAULT);
    }
}
