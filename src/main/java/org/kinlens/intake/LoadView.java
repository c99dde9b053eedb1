package org.kinlens.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A load as the graph remembers it.
 *
 * @param state RUNNING, COMPLETE, or INTERRUPTED for one that began and that nobody is running
 * @param figures the result as JSON, null while there is none
 */
public record LoadView(
        String id,
        String path,
        String state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String figures) {}
