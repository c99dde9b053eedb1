package org.kinlens.intake.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.FeedFigures;
import org.kinlens.intake.LoadProgress;
import org.kinlens.intake.LoadResult;
import org.kinlens.intake.LoadRun;
import org.kinlens.intake.LoadView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A load as page and API show it, whether it was uploaded here or started on the command line.
 *
 * @param name file as its sender calls it
 * @param state WAITING, RUNNING, COMPLETE, REFUSED or INTERRUPTED
 * @param problems why it was refused or broke off
 * @param result what it did, or null before it is done
 */
record LoadEntry(
        String id,
        String name,
        String state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable LoadProgress progress,
        List<String> problems,
        @Nullable LoadResult result) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LoadEntry of(LoadRun run) {
        return new LoadEntry(
                run.id(),
                run.fileName(),
                run.state().name(),
                run.submittedAt(),
                run.finishedAt(),
                run.progress(),
                run.problems(),
                run.result());
    }

    static LoadEntry of(LoadView load) {
        return new LoadEntry(
                load.id(),
                load.path().isEmpty()
                        ? load.id()
                        : String.valueOf(Path.of(load.path()).getFileName()),
                load.state(),
                load.startedAt(),
                load.finishedAt(),
                null,
                List.of(),
                result(load.figures()));
    }

    /** Figures of an older version that cannot be read any more are no reason to hide the load. */
    private static @Nullable LoadResult result(@Nullable String figures) {
        try {
            return figures == null ? null : JSON.readValue(figures, LoadResult.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    public boolean running() {
        return state.equals("WAITING") || state.equals("RUNNING");
    }

    public boolean failed() {
        return state.equals("REFUSED") || state.equals("INTERRUPTED");
    }

    public List<FeedFigures> feeds() {
        return result == null ? List.of() : result.feeds();
    }

    /** The list of rows set aside, if there is one. */
    Optional<Path> quarantine() {
        return Optional.ofNullable(result).map(LoadResult::quarantine).filter(Files::isRegularFile);
    }
}
