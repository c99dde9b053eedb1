package org.kinlens.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load that was handed in through the web view or the API.
 *
 * @param id random, known before anything is read
 * @param fileName name of the archive as handed in
 * @param state where it stands
 * @param progress how far it is, while it runs
 * @param problems why it was refused or broke off
 * @param result what it did, once done
 */
public record LoadRun(
        String id,
        String fileName,
        State state,
        Instant submittedAt,
        @Nullable Instant finishedAt,
        @Nullable LoadProgress progress,
        List<String> problems,
        @Nullable LoadResult result) {
    public LoadRun {
        problems = List.copyOf(problems);
    }

    /** Where a run stands. */
    public enum State {
        WAITING,
        RUNNING,
        COMPLETE,
        /** Refused before anything was written. */
        REFUSED,
        /** Broken off after the first write; it has to be run again. */
        INTERRUPTED;

        public boolean isDone() {
            return this != WAITING && this != RUNNING;
        }
    }

    LoadRun in(State newState, @Nullable LoadProgress newProgress) {
        return new LoadRun(id, fileName, newState, submittedAt, finishedAt, newProgress, problems, result);
    }

    LoadRun ended(State newState, Instant at, List<String> why, @Nullable LoadResult what) {
        return new LoadRun(id, fileName, newState, submittedAt, at, progress, why, what);
    }
}
