package org.kinlens.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphStoreIT {
    private static final CypherFile WRITE =
            CypherFile.of("test", "UNWIND $rows AS row MERGE (d:Division {id: row.id}) SET d.name = row.name");
    private static final CypherFile COUNT = CypherFile.of("test", "MATCH (d:Division) RETURN count(d) AS n");
    private static final CypherFile ECHO =
            CypherFile.of("test", "RETURN $day AS day, $at AS at, $kind AS kind, $list AS list, [{a: 1}] AS maps");

    private final GraphStore graph = TestStore.graph();

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void writesEveryRowOfSeveralBatches() {
        int rows = GraphStore.BATCH_ROWS * 2 + 1;
        List<String> batches = new ArrayList<>();

        graph.writeBatches(
                WRITE,
                IntStream.range(0, rows)
                        .<Map<String, Object>>mapToObj(i -> Map.of("id", "d" + i, "name", "n"))
                        .iterator(),
                () -> batches.add("written"));

        assertThat(batches).hasSize(3);
        assertThat(graph.list(COUNT, Map.of(), row -> row.integer("n"))).containsExactly(rows);
    }

    @Test
    void stopsWhereTheCallerStops() {
        assertThatIllegalStateException()
                .isThrownBy(() -> graph.writeBatches(
                        WRITE,
                        IntStream.range(0, GraphStore.BATCH_ROWS * 3)
                                .<Map<String, Object>>mapToObj(i -> Map.of("id", "d" + i, "name", "n"))
                                .iterator(),
                        () -> {
                            throw new IllegalStateException("stop");
                        }))
                .withMessage("stop");
    }

    @Test
    void writesAllOrNothingInOneTransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> graph.inTransaction(work -> {
                    work.run(WRITE, Map.of("rows", List.of(Map.of("id", "d", "name", "n"))));
                    throw new IllegalStateException("stop");
                }));

        assertThat(graph.list(COUNT, Map.of(), row -> row.integer("n"))).containsExactly(0);
    }

    @Test
    void givesBackTheTypesItWasGiven() {
        Instant now = Instant.parse("2026-11-23T01:02:03Z");
        Map<String, Object> parameters =
                Map.of("day", LocalDate.of(2026, 2, 3), "at", now, "kind", DayOfWeek.MONDAY, "list", List.of("x"));

        Row row = graph.list(ECHO, parameters, r -> r).get(0);

        assertThat(row.dateOrNull("day")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(row.instantOrNull("at")).isEqualTo(now);
        assertThat(row.string("kind")).isEqualTo("MONDAY");
        assertThat(row.strings("list")).containsExactly("x");
        assertThat(row.rows("maps").get(0).integer("a")).isEqualTo(1);
    }

    @Test
    void tellsReadingFromWriting() {
        assertThat(graph.isReadOnly(COUNT)).isTrue();
        assertThat(graph.isReadOnly(WRITE)).isFalse();
    }

    @Test
    void keepsItsSecretsForTheOwner() throws Exception {
        assumeTrue(System.getenv("TEST_NEO4J_URI") == null, "embedded store only");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(TestStore.dataFolder().resolve("neo4j.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFolderInUse() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DataFolder.open(TestStore.dataFolder().root()))
                .withMessageContaining("is in use by another Kinlens process");
    }
}
