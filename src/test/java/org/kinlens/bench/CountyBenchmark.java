package org.kinlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinlens.Kinlens;
import org.kinlens.county.SyntheticCounty;
import org.kinlens.county.Tier;
import org.kinlens.graph.KinGraph;
import org.kinlens.intake.LoadProgress;
import org.kinlens.intake.LoadResult;
import org.kinlens.intake.Loads;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.kinship.TieSearch;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.ScreeningResult;
import org.kinlens.screening.Screenings;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Snapshots;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Loads and screens synthetic counties and compares the kin search with the same question asked in Cypher, in one run.
 * Run by {@code ./mvnw -Pbench verify}; tiers by {@code -Dbench.tiers=S,L}.
 */
class CountyBenchmark {
    private static final long SEED = 1;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int WARM_UP_SEARCHES = 20;
    private static final int SEARCHES = 11;
    private static final int QUESTIONS = 3;
    private static final int CHANGED_ROWS = 1_000;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final CypherFile OFFICIALS = CypherFile.load("bench/officials.cypher");
    private static final CypherFile COUNTS = CypherFile.load("bench/counts.cypher");

    @Test
    void loadsScreensAndSearches() throws IOException {
        for (String tier : System.getProperty("bench.tiers", "S,L").split(",")) {
            run(Tier.valueOf(tier.strip()));
        }
    }

    private static void run(Tier tier) throws IOException {
        Path feeds = FOLDER.resolve("feeds-" + tier);
        print("tier %s", tier);
        if (!Files.exists(feeds.resolve("truth"))) {
            long began = System.nanoTime();
            SyntheticCounty.generate(tier, SEED, AS_OF, feeds, message -> {});
            print("  generate   %8.1f s", seconds(began));
        }
        Path data = Files.createTempDirectory(FOLDER, "data-" + tier);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Kinlens.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .run("--kinlens.data=" + data, "--logging.level.root=warn", "--spring.main.lazy-initialization=true")) {
            load(context, feeds);
            screen(context);
            increment(context, feeds);
            writeFacts(context);
            for (String profile : List.of("CIVIL_CODE_1045", "RECUSAL")) {
                search(context, profile);
            }
        }
    }

    private static void load(ConfigurableApplicationContext context, Path feeds) {
        resetPeaks();
        long began = System.nanoTime();
        Phases phases = new Phases();
        LoadResult result = context.getBean(Loads.class).load(feeds, null, phases);
        double seconds = seconds(began);
        GraphStore graph = context.getBean(GraphStore.class);
        long facts = graph.list(COUNTS, Map.of(), row -> row.longInteger("n")).get(0);
        print(
                "  load       %8.1f s  %,d nodes and relationships, %,.0f/s, peak heap %,d MiB, quarantined %d",
                seconds, facts, facts / seconds, peakHeapMebibytes(), result.quarantined());
        print(
                "             of it linkage %.1f s, registers %.1f s, kin graph and coverage %.1f s",
                phases.seconds(LoadProgress.Phase.IDENTITY),
                phases.seconds(LoadProgress.Phase.REGISTER),
                phases.seconds(LoadProgress.Phase.COVERAGE, LoadProgress.Phase.DONE));
    }

    private static void screen(ConfigurableApplicationContext context) {
        resetPeaks();
        long began = System.nanoTime();
        ScreeningResult result = context.getBean(Screenings.class)
                .screen(new ScreeningRequest("CIVIL_CODE_1045", AS_OF, false, null), progress -> {}, () -> false);
        print(
                "  screen     %8.1f s  snapshot %.1f s, search %.2f s, rules %.1f s, peak heap %,d MiB, open %d",
                seconds(began),
                result.run().timings().snapshotMillis() / 1e3,
                result.run().timings().searchMillis() / 1e3,
                result.run().timings().rulesMillis() / 1e3,
                peakHeapMebibytes(),
                result.open());
    }

    /** The persons of a thousand rows of the register, delivered again with another extract: what a daily load is like. */
    private static void increment(ConfigurableApplicationContext context, Path feeds) throws IOException {
        Path delivery = Files.createDirectories(FOLDER.resolve("increment"));
        List<String> lines = Files.readAllLines(feeds.resolve("household_member.csv"));
        List<String> changed = new ArrayList<>(List.of(lines.get(0) + ",as_of"));
        for (int i = 1; i <= CHANGED_ROWS; i++) {
            changed.add(lines.get(1 + i * ((lines.size() - 2) / (CHANGED_ROWS + 1))) + ",2026-06-29");
        }
        Files.write(delivery.resolve("household_member.csv"), changed);
        context.getBean(Snapshots.class).read(AS_OF, true);
        long began = System.nanoTime();
        Phases phases = new Phases();
        context.getBean(Loads.class).load(delivery, null, false, phases);
        double load = seconds(began);
        began = System.nanoTime();
        Snapshot snapshot = context.getBean(Snapshots.class).read(AS_OF, true);
        double read = seconds(began);
        ScopeProfile profile = ScopeProfiles.shipped().byName("CIVIL_CODE_1045").orElseThrow();
        TieSearch search = new TieSearch(snapshot.kin(), snapshot.people(), profile);
        began = System.nanoTime();
        long ties = context.getBean(GraphStore.class).list(OFFICIALS, Map.of(), row -> row.string("id")).stream()
                .mapToInt(snapshot::indexOfPersonNode)
                .mapToLong(node -> search.from(node).size())
                .sum();
        print(
                "  increment  %8.1f s  of %,d changed rows: load %.1f s, of it linkage %.1f s and registers %.1f s; kin graph"
                        + " %.1f s, %,d ties of all officials %.2f s",
                load + read + seconds(began),
                CHANGED_ROWS,
                load,
                phases.seconds(LoadProgress.Phase.IDENTITY),
                phases.seconds(LoadProgress.Phase.REGISTER, LoadProgress.Phase.DONE),
                read,
                ties,
                seconds(began));
    }

    /** The facts of the kin graph as relationships, so that Cypher is asked for the same. */
    private static void writeFacts(ConfigurableApplicationContext context) {
        Snapshot snapshot = context.getBean(Snapshots.class).read(AS_OF, true);
        List<Map<String, Object>> parents = new ArrayList<>();
        List<Map<String, Object>> spouses = new ArrayList<>();
        KinGraph kin = snapshot.kin();
        for (int node = 0; node < kin.nodeCount(); node++) {
            for (int slot = kin.rowStart(node, KinGraph.CHILD); slot < kin.rowEnd(node, KinGraph.CHILD); slot++) {
                Map<String, Object> row = fact(snapshot, node, slot);
                row.put("kind", kin.kind(slot) == KinGraph.STEP ? "STEP" : "UNKNOWN");
                parents.add(row);
            }
            for (int slot = kin.rowStart(node, KinGraph.SPOUSE); slot < kin.rowEnd(node, KinGraph.SPOUSE); slot++) {
                if (node < kin.target(slot)) {
                    spouses.add(fact(snapshot, node, slot));
                }
            }
        }
        GraphStore graph = context.getBean(GraphStore.class);
        graph.writeBatches(CypherFile.load("bench/facts-parents.cypher"), parents.iterator(), () -> {});
        graph.writeBatches(CypherFile.load("bench/facts-spouses.cypher"), spouses.iterator(), () -> {});
    }

    private static Map<String, Object> fact(Snapshot snapshot, int node, int slot) {
        KinGraph kin = snapshot.kin();
        Map<String, Object> row = new HashMap<>();
        row.put("a", snapshot.personNodeId(node));
        row.put("b", snapshot.personNodeId(kin.target(slot)));
        if (kin.from(slot) != KinGraph.OPEN_START) {
            row.put("from", LocalDate.ofEpochDay(kin.from(slot)));
        }
        if (kin.to(slot) != KinGraph.OPEN_END) {
            row.put("to", LocalDate.ofEpochDay(kin.to(slot)));
        }
        return row;
    }

    private static void search(ConfigurableApplicationContext context, String name) {
        GraphStore graph = context.getBean(GraphStore.class);
        Snapshot snapshot = context.getBean(Snapshots.class).read(AS_OF, true);
        ScopeProfile profile = ScopeProfiles.shipped().byName(name).orElseThrow();
        List<String> officials = graph.list(OFFICIALS, Map.of(), row -> row.string("id"));
        int[] nodes = officials.stream().mapToInt(snapshot::indexOfPersonNode).toArray();

        Set<String> found = new HashSet<>();
        double[] arrays = new double[SEARCHES];
        double first = 0;
        for (int i = -WARM_UP_SEARCHES; i < SEARCHES; i++) {
            List<Tie> ties = new ArrayList<>();
            long began = System.nanoTime();
            TieSearch search = new TieSearch(snapshot.kin(), snapshot.people(), profile);
            for (int node : nodes) {
                search.from(node).forEach(path -> ties.add(new Tie(node, path.target(), path.word())));
            }
            double seconds = seconds(began);
            if (i == -WARM_UP_SEARCHES) {
                first = seconds;
                ties.forEach(tie -> found.add(tie.text(snapshot)));
            } else if (i >= 0) {
                arrays[i] = seconds;
            }
        }

        CypherFile query = CypherFile.load("bench/%s.cypher".formatted(name));
        Set<String> asked = new HashSet<>();
        double[] together = new double[QUESTIONS];
        double[] oneByOne = new double[QUESTIONS];
        for (int i = -1; i < QUESTIONS; i++) {
            asked.clear();
            long began = System.nanoTime();
            ask(graph, query, officials, asked);
            double allSeconds = seconds(began);
            began = System.nanoTime();
            officials.forEach(official -> ask(graph, query, List.of(official), asked));
            if (i >= 0) {
                together[i] = allSeconds;
                oneByOne[i] = seconds(began);
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(asked);
        print(
                "  search     %-16s %d officials, %,d ties: arrays %.3f s at first, %.4f s warm, %.4f ms a person; Cypher,"
                        + " warm: one query an"
                        + " official %.2f s, ratio %.0f; one query for all %.2f s, ratio %.0f (medians of %d and %d)",
                name,
                officials.size(),
                found.size(),
                first,
                median(arrays),
                median(arrays) * 1e3 / officials.size(),
                median(oneByOne),
                median(oneByOne) / median(arrays),
                median(together),
                median(together) / median(arrays),
                SEARCHES,
                QUESTIONS);
    }

    /** How long each phase of a load took: the time up to a report is that of the phase it reports. */
    private static final class Phases implements Consumer<LoadProgress> {
        private final Map<LoadProgress.Phase, Long> nanos = new EnumMap<>(LoadProgress.Phase.class);
        private long last = System.nanoTime();

        @Override
        public void accept(LoadProgress progress) {
            long now = System.nanoTime();
            nanos.merge(progress.phase(), now - last, Long::sum);
            last = now;
        }

        double seconds(LoadProgress.Phase... phases) {
            return Arrays.stream(phases)
                            .mapToLong(phase -> nanos.getOrDefault(phase, 0L))
                            .sum()
                    / 1e9;
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void ask(GraphStore graph, CypherFile query, List<String> officials, Set<String> answers) {
        graph.stream(
                query,
                Map.of("officials", officials, "asOf", AS_OF),
                row -> answers.add(row.string("official") + ">" + row.string("person") + ":" + row.string("word")));
    }

    private record Tie(int official, int person, String word) {
        String text(Snapshot snapshot) {
            return snapshot.people().id(official) + ">" + snapshot.people().id(person) + ":" + word;
        }
    }

    private static void resetPeaks() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakHeapMebibytes() {
        return heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
