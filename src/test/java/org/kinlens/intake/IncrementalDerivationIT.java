package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.intake.derive.KinDerivation;
import org.kinlens.intake.derive.Touched;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.kinship.TieSearch;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshot;
import org.kinlens.store.Snapshots;
import org.kinlens.store.TestStore;

/**
 * Random batches of changed rows, one load after the other: what a load derives for its rows equals what reading all
 * registers again derives, and the kin rows kept in memory equal those read anew. {@code -Ddifferential.batches=1000} runs
 * a thousand.
 */
class IncrementalDerivationIT {
    private static final int BATCHES = Integer.getInteger("differential.batches", 25);
    private static final long SEED = Long.getLong("differential.seed", 20201123);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int PERSONS = 30;
    private static final int HOUSEHOLDS = 6;
    private static final List<String> CODES = List.of(
            "10", "12", "20", "22", "27", "28", "30", "38", "38", "41", "43", "45", "51", "52", "57", "61", "63", "71",
            "72", "75", "77", "81", "85", "88", "92", "93", "95", "97");

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void derivingForTheRowsOfALoadEqualsDerivingEverything() {
        GraphStore graph = TestStore.graph();
        Snapshots kept = TestStore.keepingSnapshots();
        Loads loads = TestLoads.into(kept);
        load(loads, first(), 0);
        kept.read(AS_OF, true);

        for (int batch = 1; batch <= BATCHES; batch++) {
            load(loads, change(), batch);
            String after = "after batch %d of seed %d".formatted(batch, SEED);

            List<String> incremental = GraphHash.lines(graph);
            List<String> ties = ties(kept.read(AS_OF, true));
            deriveEverything(graph);

            assertThat(incremental).as(after).containsExactlyElementsOf(GraphHash.lines(graph));
            assertThat(ties)
                    .as(after)
                    .containsExactlyElementsOf(ties(TestStore.snapshots().read(AS_OF, true)));
        }
    }

    private void load(Loads loads, TestFeeds feeds, int batch) {
        loads.load(feeds.in(folder.resolve("batch-" + batch)), null, false, progress -> {});
    }

    private static void deriveEverything(GraphStore graph) {
        Touched all = new Touched();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            all.household(":H" + i);
        }
        for (int i = 0; i < PERSONS; i++) {
            all.person(":P%02d".formatted(i));
            all.supported(":P%02d".formatted(i));
            all.declarer(":P%02d".formatted(i));
        }
        new KinDerivation(graph, TestStore.vault(), "all").derive(all, false, warning -> {}, () -> {});
    }

    private static List<String> ties(Snapshot snapshot) {
        ScopeProfile profile = ScopeProfiles.shipped().byName("RECUSAL").orElseThrow();
        TieSearch search = new TieSearch(snapshot.kin(), snapshot.people(), profile);
        List<String> ties = new ArrayList<>();
        for (int node = 0; node < snapshot.people().size(); node++) {
            search.from(node).stream()
                    .map(path -> "%s %s %s"
                            .formatted(
                                    snapshot.people().id(path.official()),
                                    path,
                                    snapshot.people().id(path.target())))
                    .forEach(ties::add);
        }
        return ties;
    }

    private TestFeeds first() {
        TestFeeds feeds = rows();
        for (int i = 0; i < PERSONS; i++) {
            feeds.and("person", person(i));
        }
        for (int i = 0; i < HOUSEHOLDS; i++) {
            feeds.and("household", "H" + i);
            feeds.and("household_member", "H%d,P%02d,02,1,,".formatted(i, i * 5));
        }
        feeds.and("assistance_case", "C1,RURAL_DIBAO");
        for (int i = 0; i < 20; i++) {
            change(feeds, i % 6);
        }
        return feeds;
    }

    private TestFeeds change() {
        TestFeeds feeds = rows();
        for (int i = random.nextInt(4); i >= 0; i--) {
            change(feeds, random.nextInt(6));
        }
        return feeds;
    }

    private static TestFeeds rows() {
        return new TestFeeds()
                .with("person", "person_id,name,sex,birth_date")
                .with("household", "household_id")
                .with("household_member", "household_id,person_id,relation_code,list_order,valid_from,valid_to")
                .with("marriage", "person_a,person_b,married_on,ended_on,end_reason")
                .with("parentage", "parent_id,child_id,kind")
                .with("assistance_case", "case_id,program")
                .with("support_person", "case_id,person_id,supporter_id,relation_code")
                .with("relative_declaration", "official_id,relative_id,relation_code");
    }

    private void change(TestFeeds feeds, int what) {
        int one = random.nextInt(PERSONS - 1);
        int other = one + 1 + random.nextInt(PERSONS - 1 - one);
        String code = CODES.get(random.nextInt(CODES.size()));
        switch (what) {
            case 0 -> feeds.and("person", person(one));
            case 1 ->
                feeds.and(
                        "household_member",
                        "H%d,P%02d,%s,%d,%s,%s"
                                .formatted(
                                        random.nextInt(HOUSEHOLDS),
                                        one,
                                        code,
                                        2 + random.nextInt(8),
                                        random.nextInt(4) == 0 ? "1990" : "",
                                        random.nextInt(4) == 0 ? "2010" : ""));
            case 2 -> feeds.and("marriage", "P%02d,P%02d,%d,,".formatted(one, other, 1980 + random.nextInt(30)));
            // Older persons have smaller numbers, so that no circle of parents comes about.
            case 3 ->
                feeds.and("parentage", "P%02d,P%02d,%s".formatted(one, other, random.nextInt(5) == 0 ? "STEP" : ""));
            case 4 -> feeds.and("support_person", "C1,P%02d,P%02d,%s".formatted(one, other, code));
            default -> feeds.and("relative_declaration", "P%02d,P%02d,%s".formatted(one, other, code));
        }
    }

    private String person(int i) {
        String surname = List.of("王", "李", "张").get(random.nextInt(3));
        return "P%02d,%s某,%d,%d".formatted(i, surname, 1 + random.nextInt(2), 1930 + i * 2 + random.nextInt(5));
    }
}
