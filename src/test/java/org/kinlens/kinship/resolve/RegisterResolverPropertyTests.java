package org.kinlens.kinship.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.Interval;

/** What holds of the register of any household, each made from one random number. */
class RegisterResolverPropertyTests {
    private static final RegisterResolver RESOLVER = new RegisterResolver(RelationCodes.shipped());

    @Property(tries = 300, seed = "20201123")
    void orderOfRowsChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> codes = List.of("01", "02", "10", "20", "33", "51", "41", "38", "71", "81", "97");
        List<UnitRow> rows = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            LocalDate from = random.nextBoolean() ? null : LocalDate.of(2000 + random.nextInt(10), 1, 1);
            LocalDate to = random.nextBoolean() ? null : LocalDate.of(2010 + random.nextInt(10), 1, 1);
            rows.add(new UnitRow(
                    "P" + random.nextInt(5), codes.get(random.nextInt(codes.size())), "", new Interval(from, to)));
        }
        List<UnitRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(RESOLVER.direct(new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, shuffled)))
                .isEqualTo(RESOLVER.direct(new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, rows)));
        assertThat(RESOLVER.derived(new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, shuffled), Clues.NONE))
                .isEqualTo(RESOLVER.derived(new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, rows), Clues.NONE));
    }

    @Property(tries = 300, seed = "20201123")
    void everyFactNamesAHead(@ForAll long seed) {
        Random random = new Random(seed);
        List<UnitRow> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new UnitRow("P" + i, List.of("02", "10", "20", "51").get(random.nextInt(4)), "", Interval.ALWAYS));
        }
        Set<String> heads = rows.stream()
                .filter(row -> row.relationCode().equals("02"))
                .map(UnitRow::personId)
                .collect(Collectors.toSet());

        assertThat(RESOLVER.direct(new RegisterUnit("F1", RegisterUnit.Kind.HOUSEHOLD, rows))
                        .facts())
                .allSatisfy(fact -> {
                    assertThat(heads).hasSize(1);
                    assertThat(fact.toString()).contains(heads.iterator().next());
                });
    }
}
