package org.kinlens.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members of cases as the second system knows them, held against the register. */
class SecondSourceTests {
    @TempDir
    static Path folder = Path.of("");

    private static Map<String, Map<String, String>> persons = Map.of();
    private static List<Map<String, String>> same = List.of();

    @BeforeAll
    static void generate() throws IOException {
        SyntheticCounty.generate(30_000, 1, 5, SyntheticCounty.DEFAULT_DAY, Regime.ALL, folder, line -> {});
        persons = Table.read(folder, "person").rows().stream()
                .collect(Collectors.toMap(row -> row.get("source") + ":" + row.get("person_id"), Function.identity()));
        same = Table.read(folder, "truth/same").rows();
    }

    @Test
    void pairsAreOfTwoSourcesAndNobodyStandsInTwo() {
        assertThat(same).allSatisfy(pair -> {
            assertThat(persons.keySet()).contains(pair.get("person_a"), pair.get("person_b"));
            assertThat(pair.get("person_a")).startsWith(":P");
            assertThat(pair.get("person_b")).startsWith("civil:R");
        });
        assertThat(same.stream().map(pair -> pair.get("person_a")).toList()).doesNotHaveDuplicates();
        assertThat(same.stream().map(pair -> pair.get("person_b")).toList()).doesNotHaveDuplicates();
    }

    @Test
    void pairsWithoutNationalIdAreLeftToLinkage() {
        for (Map<String, String> pair : same) {
            boolean equal = registered(pair).get("national_id").length() >= 15
                    && !desk(pair).get("national_id").isEmpty();
            assertThat(pair.get("judged_by")).isEqualTo(equal ? "NATIONAL_ID" : "LINKAGE");
        }
        double share = linked().size() / (double) same.size();
        assertThat(share).isBetween(.2, .32);
    }

    @Test
    void slipsAreNamedAndAsFrequentAsTheRatesSay() {
        Map<String, Integer> slips = new HashMap<>();
        for (Map<String, String> pair : linked()) {
            Set<String> differs =
                    new HashSet<>(Arrays.asList(pair.get("differs").split(";")));
            for (String column : List.of("name", "sex", "birth_date", "division_code", "phone")) {
                boolean equal = desk(pair).get(column).equals(registered(pair).get(column));
                if (differs.contains(column)) {
                    slips.merge(column, 1, Integer::sum);
                    assertThat(equal).as(column).isFalse();
                } else if (!column.equals("birth_date")) {
                    assertThat(equal).as(column).isTrue();
                }
            }
        }
        double all = linked().size();
        assertThat(slips.get("name") / all).isBetween(.03, .14);
        assertThat(slips.get("birth_date") / all).isBetween(.08, .22);
        assertThat(slips.get("division_code") / all).isBetween(.12, .28);
        assertThat(slips.get("sex") / all).isBetween(.01, .1);
    }

    @Test
    void namesakesBearTheNameOfSomebodyAndAreNobody() {
        Set<String> paired = same.stream().map(pair -> pair.get("person_b")).collect(Collectors.toSet());
        Set<String> names =
                linked().stream().map(pair -> registered(pair).get("name")).collect(Collectors.toSet());
        List<Map<String, String>> strangers = persons.values().stream()
                .filter(row -> row.get("source").equals("civil") && !paired.contains("civil:" + row.get("person_id")))
                .toList();

        assertThat(strangers.size() / (double) linked().size()).isBetween(.1, .16);
        assertThat(strangers).allSatisfy(row -> {
            assertThat(row.get("national_id")).isEmpty();
            assertThat(names).contains(row.get("name"));
        });
    }

    @Test
    void casesNameTheirMembersByTheIdsOfTheSecondSystem() {
        long second = Table.read(folder, "case_member").rows().stream()
                .filter(row -> row.get("person_id").startsWith("R"))
                .count();

        assertThat(second).isEqualTo(same.size());
    }

    private static List<Map<String, String>> linked() {
        return same.stream()
                .filter(pair -> pair.get("judged_by").equals("LINKAGE"))
                .toList();
    }

    private static Map<String, String> registered(Map<String, String> pair) {
        return row(pair.get("person_a"));
    }

    private static Map<String, String> desk(Map<String, String> pair) {
        return row(pair.get("person_b"));
    }

    private static Map<String, String> row(String id) {
        return java.util.Objects.requireNonNull(persons.get(id), id);
    }
}
