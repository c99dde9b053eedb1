package org.kinlens.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PopulationTests {
    private static final byte FEMALE = 2;

    @Test
    void findsAPersonByPrintedId() {
        Population people = of("A", "B", "C");

        assertThat(people.indexOf("B")).isEqualTo(1);
        assertThat(people.id(1)).isEqualTo("B");
    }

    @Test
    void knowsNobodyOfAnotherId() {
        assertThat(of("A", "C").indexOf("B")).isEqualTo(-1);
        assertThat(of().indexOf("B")).isEqualTo(-1);
    }

    @Test
    void holdsTwoPersonsOfTwoSourcesUnderOneId() {
        assertThat(of("A", "A").size()).isEqualTo(2);
    }

    @Test
    void refusesIdsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("B", "A"))
                .withMessage("person 'A' follows 'B'; want ids in ascending string order");
    }

    @Test
    void keepsWhatWasSaidOfAPerson() {
        Population.Builder builder = Population.builder();
        builder.add("A", FEMALE, 10, 20, 30, "990000001001", true, false);
        builder.add("B", (byte) 0, Integer.MIN_VALUE, Integer.MAX_VALUE, KinGraph.OPEN_END, "", false, true);

        Population people = builder.build();

        assertThat(people.sex(0)).isEqualTo(FEMALE);
        assertThat(people.birthFirst(0)).isEqualTo(10);
        assertThat(people.birthLast(0)).isEqualTo(20);
        assertThat(people.deathFirst(0)).isEqualTo(30);
        assertThat(people.division(0)).isEqualTo("990000001001");
        assertThat(people.placeholder(0)).isTrue();
        assertThat(people.placeholder(1)).isFalse();
        assertThat(people.hasNationalId(0)).isFalse();
        assertThat(people.hasNationalId(1)).isTrue();
    }

    @Test
    void growsWithoutLosingAnybody() {
        Population.Builder builder = Population.builder();
        for (int i = 0; i < 1000; i++) {
            builder.add("P%04d".formatted(i), (byte) 0, i, i, KinGraph.OPEN_END, "", false, false);
        }

        Population people = builder.build();

        assertThat(people.size()).isEqualTo(1000);
        assertThat(people.indexOf("P0999")).isEqualTo(999);
        assertThat(people.birthFirst(999)).isEqualTo(999);
    }

    private static Population of(String... ids) {
        Population.Builder builder = Population.builder();
        for (String id : ids) {
            builder.add(id, (byte) 0, 0, 0, KinGraph.OPEN_END, "", false, false);
        }
        return builder.build();
    }
}
