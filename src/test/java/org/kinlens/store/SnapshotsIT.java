package org.kinlens.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinlens.graph.KinGraph;

class SnapshotsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void makesOneNodeOfAPersonWithTwoRecords() {
        write("""
                CREATE (:Person {id: ':P2', personId: 'P2', canonicalId: ':P2', sex: 0}),
                       (:Person {id: 'b:P3', personId: 'P3', canonicalId: ':P2', sex: 2, divisionCode: '990001001001'})
                """);

        Snapshot snapshot = read();

        assertThat(snapshot.people().size()).isOne();
        assertThat(snapshot.people().id(0)).isEqualTo("P2");
        assertThat(snapshot.people().sex(0)).isEqualTo((byte) 2);
        assertThat(snapshot.people().division(0)).isEqualTo("990001001001");
        assertThat(snapshot.indexOfPersonNode("b:P3")).isZero();
        assertThat(snapshot.indexOfPersonNode(":P9")).isEqualTo(-1);
    }

    @Test
    void printsTheSourceOfAnIdThatTwoPeopleHave() {
        write("CREATE (:Person {id: 'a:P1', personId: 'P1', canonicalId: 'a:P1'}),"
                + " (:Person {id: 'b:P1', personId: 'P1', canonicalId: 'b:P1'})");

        assertThat(read().people().indexOf("a:P1")).isZero();
        assertThat(read().people().indexOf("b:P1")).isOne();
    }

    @Test
    void doesNotSeeWhatBeginsLater() {
        write("""
                CREATE (a:Person {id: ':A', personId: 'A', canonicalId: ':A'}),
                       (b:Person {id: ':B', personId: 'B', canonicalId: ':B'}),
                       (:Person {id: ':C', personId: 'C', canonicalId: ':C', birthDate: date('2026-07-01')}),
                       (a)-[:PARENT_OF {kind: 'BIRTH', from: date('2026-07-01')}]->(b)
                """);

        assertThat(read().people().size()).isEqualTo(2);
        assertThat(read().kin().edgeCount()).isZero();
    }

    @Test
    void leavesAnEndThatLiesLaterOpen() {
        marriage("from: date('2001-02-03'), to: date('2026-07-01'), endReason: 'DIVORCE'");

        assertThat(read().kin().from(0))
                .isEqualTo((int) LocalDate.of(2001, 2, 3).toEpochDay());
        assertThat(read().kin().to(0)).isEqualTo(KinGraph.OPEN_END);
    }

    @Test
    void endsAMarriageByDivorce() {
        marriage("to: date('2020-01-01'), endReason: 'DIVORCE'");

        assertThat(read().kin().to(0)).isEqualTo((int) LocalDate.of(2020, 1, 1).toEpochDay());
    }

    @Test
    void takesNoTieFromADivorceWithoutDate() {
        marriage("endReason: 'DIVORCE', undated: true");

        assertThat(read().kin().edgeCount()).isZero();
    }

    @Test
    void keepsAffinityAfterDeathUnlessToldOtherwise() {
        marriage("endReason: 'DEATH'");

        assertThat(read().kin().to(0)).isEqualTo(KinGraph.OPEN_END);
        assertThat(TestStore.snapshots().read(TODAY, false).kin().to(0))
                .isEqualTo((int) LocalDate.of(2019, 5, 6).toEpochDay());
    }

    private static void marriage(String properties) {
        write("""
                CREATE (a:Person {id: ':A', personId: 'A', canonicalId: ':A'}),
                       (b:Person {id: ':B', personId: 'B', canonicalId: ':B', deathDate: date('2019-05-06')}),
                       (a)-[:SPOUSE_OF {%s}]->(b)
                """.formatted(properties));
    }

    private static void write(String cypher) {
        TestStore.graph().write(CypherFile.of("test", cypher), Map.of());
    }

    private static Snapshot read() {
        return TestStore.snapshots().read(TODAY, true);
    }
}
