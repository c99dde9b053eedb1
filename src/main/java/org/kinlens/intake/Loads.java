package org.kinlens.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.derive.Doubts;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.identity.IdentityRules;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.intake.read.Bounds;
import org.kinlens.intake.read.Delivery;
import org.kinlens.intake.read.OpenedFeed;
import org.kinlens.intake.read.UnreadableFile;
import org.kinlens.intake.write.LoadWork;
import org.kinlens.intake.write.WorkListener.Phase;
import org.kinlens.kinship.Coverage;
import org.kinlens.kinship.CoverageRow;
import org.kinlens.store.CypherFile;
import org.kinlens.store.DataFolder;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Snapshots;
import org.kinlens.store.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads deliveries into the graph, one at a time. A load is one unit: until it is complete it stands as unfinished, and
 * running it again brings the graph to where one clean load would have brought it.
 */
public final class Loads {
    private static final Logger LOG = LoggerFactory.getLogger(Loads.class);
    private static final CypherFile START = CypherFile.load("intake/load_start.cypher");
    private static final CypherFile FINISH = CypherFile.load("intake/load_finish.cypher");
    private static final CypherFile ALL = CypherFile.load("intake/loads.cypher");
    private static final CypherFile UNFINISHED = CypherFile.load("intake/loads_unfinished.cypher");
    private static final CypherFile OFFICIALS = CypherFile.load("intake/officials.cypher");
    private static final CypherFile DECLARERS = CypherFile.load("intake/declarers.cypher");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Enough to tell two deliveries apart, short enough to stand on every fact. */
    private static final int ID_DIGITS = 20;

    private final GraphStore graph;
    private final Vault vault;
    private final Snapshots snapshots;
    private final DataFolder folder;
    private final Clock clock;
    private final Bounds bounds;
    private final IdentityWork identities;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Loads(
            GraphStore graph,
            Vault vault,
            Snapshots snapshots,
            DataFolder folder,
            Clock clock,
            Bounds bounds,
            IdentityRules rules) {
        this.graph = graph;
        this.vault = vault;
        this.snapshots = snapshots;
        this.folder = folder;
        this.clock = clock;
        this.bounds = bounds;
        this.identities = new IdentityWork(graph, vault, rules);
    }

    /** Loads with coverage figures. */
    public LoadResult load(Path input, @Nullable Path mapping, Consumer<LoadProgress> progress) {
        return load(input, mapping, true, progress);
    }

    /**
     * Loads a folder or a ZIP archive of one.
     *
     * @param mapping names of the columns, null for {@code mapping.yml} beside the feeds, if there is one
     * @param withCoverage whether to count what the graph knows afterwards; takes some seconds in a county
     * @param progress hears of every batch; may throw {@link LoadCancelled}
     * @throws LoadRefused if anything stops the load; then nothing was written
     */
    public LoadResult load(Path input, @Nullable Path mapping, boolean withCoverage, Consumer<LoadProgress> progress) {
        if (!oneAtATime.tryLock()) {
            throw new LoadRefused(List.of("Another load is running. Wait until it is done, then load again."));
        }
        try (Delivery delivery = Delivery.open(input, mapping, bounds)) {
            if (!delivery.problems().isEmpty()) {
                throw new LoadRefused(delivery.problems());
            }
            return load(delivery, input, withCoverage, progress);
        } catch (UnreadableFile e) {
            throw new LoadRefused(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new LoadRefused(List.of("%s: cannot be read (%s). Check the disk and the rights, then load again."
                    .formatted(input, e.getMessage())));
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Runs work that must not meet a load: it waits for nothing.
     *
     * @throws LoadRefused if a load is running
     */
    public void alone(Runnable work) {
        if (!oneAtATime.tryLock()) {
            throw new LoadRefused(List.of("A load is running. Wait until it is done, then try again."));
        }
        try {
            work.run();
        } finally {
            oneAtATime.unlock();
        }
    }

    private LoadResult load(Delivery delivery, Path input, boolean withCoverage, Consumer<LoadProgress> progress)
            throws IOException {
        Instant start = clock.instant();
        String id = delivery.contentHash().substring(0, ID_DIGITS);
        String path = input.toAbsolutePath().normalize().toString();
        Path fallback = folder.resolve("quarantine");
        RemarkFile quarantine = new RemarkFile(input, ".quarantine.csv", fallback);
        RemarkFile warnings = new RemarkFile(input, ".warnings.csv", fallback);
        try (quarantine;
                warnings) {
            Tally tally = new Tally(quarantine, warnings);
            Watcher watcher = new Watcher(progress);
            LoadWork work = new LoadWork(graph, vault, identities, delivery, id, tally, watcher);
            watcher.work = work;
            List<String> problems = work.readAll();
            if (!problems.isEmpty()) {
                throw new LoadRefused(problems);
            }
            graph.write(START, Map.of("id", id, "path", path, "now", start));
            write(work, start);
            List<CoverageRow> coverage = withCoverage ? coverage(progress) : List.of();
            LoadResult result = new LoadResult(
                    id,
                    path,
                    start,
                    Duration.between(start, clock.instant()).toMillis() / 1000.0,
                    figures(delivery, work, tally),
                    delivery.unknownFiles(),
                    quarantine.finish().orElse(null),
                    warnings.finish().orElse(null),
                    coverage);
            graph.write(FINISH, Map.of("id", id, "now", clock.instant(), "figures", JSON.writeValueAsString(result)));
            progress.accept(new LoadProgress(LoadProgress.Phase.DONE, "", result.written(), result.written()));
            LOG.info(
                    "Load {} complete: {} rows, {} in quarantine, {} s",
                    id,
                    result.written(),
                    result.quarantined(),
                    result.seconds());
            return result;
        }
    }

    private void write(LoadWork work, Instant start) {
        try {
            work.write(start).ifPresentOrElse(snapshots::changed, snapshots::allChanged);
        } catch (RuntimeException e) {
            // A load that stops half-way has changed nobody knows whom.
            snapshots.forget();
            throw e;
        }
    }

    private static List<FeedFigures> figures(Delivery delivery, LoadWork work, Tally tally) {
        List<FeedFigures> figures = new ArrayList<>();
        for (OpenedFeed feed : delivery.feeds()) {
            Feed name = feed.feed();
            figures.add(new FeedFigures(
                    name.fileName(),
                    feed.file().name(),
                    work.rows(name),
                    work.written().getOrDefault(name, 0L),
                    tally.rejected(name),
                    tally.warned(name),
                    feed.unknownColumns()));
        }
        return figures;
    }

    private List<CoverageRow> coverage(Consumer<LoadProgress> progress) {
        progress.accept(new LoadProgress(LoadProgress.Phase.COVERAGE, "", 0, 0));
        LocalDate today = LocalDate.now(clock);
        Snapshot snapshot = snapshots.read(today, true);
        new Doubts(graph, vault).replace(snapshot);
        List<Integer> officials = new ArrayList<>();
        List<String> divisions = new ArrayList<>();
        graph.stream(OFFICIALS, Map.of(), row -> {
            int node = snapshot.indexOfPersonNode(row.string("person"));
            if (node >= 0) {
                officials.add(node);
                divisions.add(row.stringOr("division", ""));
            }
        });
        BitSet declared = new BitSet();
        graph.stream(DECLARERS, Map.of(), row -> {
            int node = snapshot.indexOfPersonNode(row.string("person"));
            if (node >= 0) {
                declared.set(node);
            }
        });
        int[] nodes = officials.stream().mapToInt(Integer::intValue).toArray();
        return Coverage.of(snapshot.people(), snapshot.kin(), nodes, divisions, declared, today);
    }

    /** Loads that began and did not end, the oldest first; none while one is at work in this process. */
    public List<UnfinishedLoad> unfinished() {
        return graph.list(
                UNFINISHED,
                Map.of(),
                row -> new UnfinishedLoad(row.string("id"), row.stringOr("path", ""), row.instantOrNull("startedAt")));
    }

    /** The latest loads, newest first. */
    public List<LoadView> list() {
        boolean running = oneAtATime.isLocked();
        return graph.list(ALL, Map.of(), row -> {
            String state = row.string("state");
            return new LoadView(
                    row.string("id"),
                    row.stringOr("path", ""),
                    state.equals("RUNNING") && !running ? "INTERRUPTED" : state,
                    row.instantOrNull("startedAt"),
                    row.instantOrNull("finishedAt"),
                    row.stringOrNull("figures"));
        });
    }

    public Optional<LoadView> find(String id) {
        return list().stream()
                .filter(l -> l.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Translates what the work says into what the outside sees. */
    private static final class Watcher implements org.kinlens.intake.write.WorkListener {
        private final Consumer<LoadProgress> progress;
        private @Nullable LoadWork work;

        Watcher(Consumer<LoadProgress> progress) {
            this.progress = progress;
        }

        @Override
        public void at(Phase phase, Optional<Feed> feed, long done) {
            long total = work != null && feed.isPresent() && phase == Phase.WRITING && work.hasRead(feed.get())
                    ? work.rows(feed.get())
                    : done;
            progress.accept(new LoadProgress(
                    LoadProgress.Phase.valueOf(phase.name()),
                    feed.map(Feed::fileName).orElse(""),
                    done,
                    total));
        }
    }
}
