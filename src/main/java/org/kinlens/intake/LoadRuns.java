package org.kinlens.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinlens.intake.LoadRun.State;
import org.kinlens.store.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Loads archives that are handed in, one after the other in the background; what came of them outlives a restart. */
public final class LoadRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoadRuns.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String ARCHIVE = "feeds.zip";
    private static final String STATE = "run.json";

    private final Loads loads;
    private final Path folder;
    private final Clock clock;
    private final Map<String, LoadRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "kinlens-load"));
    private volatile boolean closing;

    LoadRuns(Loads loads, DataFolder dataFolder, Clock clock) {
        this.loads = loads;
        this.folder = dataFolder.resolve("uploads");
        this.clock = clock;
        readStored();
    }

    /**
     * Keeps an archive and loads it as soon as the ones before it are done.
     *
     * @param fileName as the sender calls it; only shown
     * @throws UncheckedIOException if the archive cannot be kept
     */
    public LoadRun submit(String fileName, InputStream archive) {
        String id = UUID.randomUUID().toString();
        LoadRun run = new LoadRun(id, fileName, State.WAITING, clock.instant(), null, null, List.of(), null);
        try {
            Files.createDirectories(home(id));
            Files.copy(archive, home(id).resolve(ARCHIVE));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be kept under %s".formatted(ARCHIVE, folder), e);
        }
        keep(run);
        worker.execute(() -> work(id));
        return run;
    }

    public Optional<LoadRun> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** All runs, newest first. */
    public List<LoadRun> list() {
        return runs.values().stream()
                .sorted(Comparator.comparing(LoadRun::submittedAt).reversed().thenComparing(LoadRun::id))
                .toList();
    }

    /** The quarantine list of a run, if there is one. */
    public Optional<Path> quarantine(String id) {
        return find(id).flatMap(run -> Optional.ofNullable(run.result()))
                .flatMap(result -> Optional.ofNullable(result.quarantine()))
                .filter(Files::isRegularFile);
    }

    private void work(String id) {
        update(id, State.RUNNING, null);
        try {
            LoadResult result = loads.load(home(id).resolve(ARCHIVE), null, progress -> {
                if (closing) {
                    throw new LoadCancelled("The program is being stopped");
                }
                update(id, State.RUNNING, progress);
            });
            forgetArchive(id);
            end(id, State.COMPLETE, List.of(), result);
        } catch (LoadRefused e) {
            forgetArchive(id);
            end(id, State.REFUSED, e.problems(), null);
        } catch (LoadCancelled e) {
            end(id, State.INTERRUPTED, List.of(String.valueOf(e.getMessage())), null);
        } catch (RuntimeException e) {
            LOG.error("Load run {} broke off", id, e);
            end(
                    id,
                    State.INTERRUPTED,
                    List.of("The load broke off (%s). Hand it in again; the log tells more."
                            .formatted(e.getClass().getSimpleName())),
                    null);
        }
    }

    /** An archive holds names and numbers in the clear; it is needed only while its load may have to be run again. */
    private void forgetArchive(String id) {
        Path archive = home(id).resolve(ARCHIVE);
        try {
            Files.deleteIfExists(archive);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted; it holds personal data, take it away by hand", archive, e);
        }
    }

    private void update(String id, State state, @org.jspecify.annotations.Nullable LoadProgress progress) {
        LoadRun before = runs.get(id);
        if (before != null) {
            LoadRun now = before.in(state, progress);
            runs.put(id, now);
            if (before.state() != state) {
                keep(now);
            }
        }
    }

    private void end(String id, State state, List<String> why, @org.jspecify.annotations.Nullable LoadResult result) {
        LoadRun run = runs.get(id);
        if (run != null) {
            keep(run.ended(state, clock.instant(), why, result));
        }
    }

    private void keep(LoadRun run) {
        runs.put(run.id(), run);
        Path file = home(run.id()).resolve(STATE);
        Path unfinished = home(run.id()).resolve(STATE + ".tmp");
        try {
            Files.writeString(unfinished, JSON.writeValueAsString(run));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), e);
        }
    }

    /** Runs of an earlier process; those that were under way then are not any more. */
    private void readStored() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> homes = Files.list(folder)) {
            for (Path home : homes.filter(
                            p -> ID.matcher(p.getFileName().toString()).matches())
                    .toList()) {
                Path file = home.resolve(STATE);
                if (Files.isRegularFile(file)) {
                    readStored(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be listed".formatted(folder), e);
        }
    }

    private void readStored(Path file) throws IOException {
        try {
            LoadRun run = JSON.readValue(Files.readString(file), LoadRun.class);
            if (!run.state().isDone()) {
                run = run.ended(
                        State.INTERRUPTED,
                        clock.instant(),
                        List.of("The program was stopped before the load was done. Hand it in again."),
                        null);
            }
            runs.put(run.id(), run);
        } catch (JacksonException e) {
            LOG.warn("{} cannot be read and is left out", file, e);
        }
    }

    private Path home(String id) {
        return folder.resolve(id);
    }

    /** Stops after the batch that is being written. */
    @Override
    public void close() {
        closing = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            worker.shutdownNow();
        }
    }
}
