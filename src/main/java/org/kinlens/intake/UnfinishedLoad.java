package org.kinlens.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A load that began and did not end: as long as it stands, the graph holds part of a delivery. */
public record UnfinishedLoad(
        String id, String path, @Nullable Instant startedAt) {
    /** What happened and what to do. */
    public String message() {
        return "The load of %s, begun %s, did not end. Load it again before you screen.".formatted(path, startedAt);
    }
}
