package org.kinlens.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.register.NationalId;

/** One township of 12,000 inhabitants, read back from its files. */
class SyntheticCountyTests {
    private static final LocalDate DAY = SyntheticCounty.DEFAULT_DAY;
    private static final int LIVING = 12_000;

    @TempDir
    static Path folder = Path.of("");

    private static Summary summary = new Summary(Map.of(), Map.of(), Map.of(), 0);

    @BeforeAll
    static void generate() throws IOException {
        summary = SyntheticCounty.generate(LIVING, 1, 11, DAY, Regime.MIXED, folder, line -> {});
    }

    @Test
    void sameSeedGivesSameBytes(@TempDir Path again) throws IOException {
        SyntheticCounty.generate(LIVING, 1, 11, DAY, Regime.MIXED, again, line -> {});

        for (String name : summary.rows().keySet()) {
            assertThat(again.resolve(name + ".csv")).hasSameBinaryContentAs(folder.resolve(name + ".csv"));
        }
    }

    @Test
    void anotherSeedGivesAnotherCounty(@TempDir Path other) throws IOException {
        SyntheticCounty.generate(2_000, 1, 12, DAY, Regime.MIXED, other, line -> {});

        assertThat(other.resolve("person.csv")).isNotEmptyFile();
        assertThat(Files.mismatch(other.resolve("person.csv"), folder.resolve("person.csv")))
                .isNotNegative();
    }

    @Test
    void livingMeetTheGoal() {
        assertThat(summary.shares().get("living")).isCloseTo(LIVING, within(LIVING * .03));
    }

    @Test
    void countiesOfAPrefectureHaveTheirOwnIds(@TempDir Path prefecture) throws IOException {
        SyntheticCounty.generate(4_000, 2, 5, DAY, Regime.MIXED, prefecture, line -> {});

        assertUnique(Table.read(prefecture, "person"), "person_id");
        assertUnique(Table.read(prefecture, "household"), "household_id");
        assertUnique(Table.read(prefecture, "assistance_case"), "case_id");
        assertUnique(Table.read(prefecture, "division"), "code");
    }

    @Test
    void personsHouseholdsAndCasesThatAreNamedExist() {
        Set<String> persons = ids("person", "person_id");
        Set<String> households = ids("household", "household_id");
        Set<String> cases = ids("assistance_case", "case_id");

        for (String feed : summary.rows().keySet()) {
            Table table = Table.read(folder, feed);
            // The true family reaches back to people of whom no row is left.
            for (String column : feed.startsWith("truth/kin") ? List.<String>of() : table.columns()) {
                switch (column) {
                    case "household_id" -> assertKnown(table, column, households);
                    case "case_id" -> assertKnown(table, column, cases);
                    case "person_id",
                            "person_a",
                            "person_b",
                            "parent_id",
                            "child_id",
                            "applicant_id",
                            "actor_id",
                            "co_actor_id",
                            "supporter_id",
                            "official_id",
                            "relative_id",
                            "account_holder_id",
                            "keeper_id" -> assertKnown(table, column, persons);
                    default -> {}
                }
            }
        }
    }

    @Test
    void divisionsThatAreNamedExist() {
        Set<String> codes = ids("division", "code");

        for (String feed : List.of("person", "household", "position", "assistance_case")) {
            assertKnown(Table.read(folder, feed), "division_code", codes);
        }
        assertThat(codes).allMatch(code -> code.length() == 12 && code.startsWith("99"));
    }

    @Test
    void intervalsAreNotEmpty() {
        for (String feed : summary.rows().keySet()) {
            Table table = Table.read(folder, feed);
            if (table.columns().contains("valid_to")) {
                assertThat(table.rows())
                        .as(feed)
                        .allMatch(row -> row.get("valid_from").isEmpty()
                                || row.get("valid_to").isEmpty()
                                || row.get("valid_from").compareTo(row.get("valid_to")) < 0);
            }
        }
        assertThat(Table.read(folder, "marriage").rows())
                .allMatch(row ->
                        row.get("ended_on").isEmpty() || row.get("married_on").compareTo(row.get("ended_on")) < 0);
    }

    @Test
    void nothingLiesAfterTheReferenceDay() {
        Map<String, String> dates = Map.of(
                "case_step",
                "done_on",
                "filing",
                "filed_on",
                "tip",
                "received_on",
                "assistance_case",
                "confirmed_on",
                "payment",
                "paid_on",
                "relative_declaration",
                "declared_on",
                "person",
                "birth_date");

        dates.forEach((feed, column) -> assertThat(Table.read(folder, feed).rows())
                .as(feed)
                .allMatch(row -> row.get(column).compareTo(DAY.toString()) <= 0));
    }

    @Test
    void nationalIdsLieUnderThePrefixThatNobodyHas() {
        List<String> ids = Table.read(folder, "person").rows().stream()
                .map(row -> row.get("national_id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).allMatch(id -> id.startsWith("99"));
        List<NationalId> valid =
                ids.stream().map(NationalId::parse).flatMap(Optional::stream).toList();
        assertThat(valid).doesNotHaveDuplicates();
        assertThat(valid.size() / (double) ids.size()).isBetween(.99, 1.0);
        assertThat(ids).anyMatch(id -> id.length() == 15);
    }

    @Test
    void everyHouseholdHasOneHeadAtATime() {
        Map<String, List<Map<String, String>>> heads = new HashMap<>();
        Set<String> households = new HashSet<>();
        for (Map<String, String> row : Table.read(folder, "household_member").rows()) {
            households.add(row.get("household_id"));
            if (row.get("relation_code").equals("02")) {
                heads.computeIfAbsent(row.get("household_id"), h -> new ArrayList<>())
                        .add(row);
            }
        }

        assertThat(heads.keySet()).isEqualTo(households);
        assertThat(heads.values()).allSatisfy(rows -> {
            rows.sort(Comparator.comparing(row -> row.get("valid_from")));
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i - 1).get("valid_to"))
                        .isNotEmpty()
                        .isLessThanOrEqualTo(rows.get(i).get("valid_from"));
            }
        });
        assertThat(heads.values()).anyMatch(rows -> rows.size() > 1);
    }

    @Test
    void familiesAreOfTheSizeOfTheSimulationThatTheRatesComeFrom() {
        assertThat(summary.shares().get("mean household size")).isBetween(2.4, 3.2);
        assertThat(summary.shares().get("scope CIVIL_CODE_1045")).isBetween(5.0, 8.5);
        assertThat(summary.shares().get("scope GUYUAN_2022")).isBetween(15.0, 24.0);
        assertThat(summary.shares().get("scope RECUSAL")).isBetween(45.0, 80.0);
        assertThat(summary.shares().get("members of running cases, share of living"))
                .isBetween(.03, .04);
        assertThat(summary.shares().get("mean size of a running case")).isBetween(1.6, 2.6);
    }

    @Test
    void registersHideMostTies() {
        assertThat(summary.shares().get("shown by the feeds, RECUSAL")).isBetween(.1, .5);
        assertThat(summary.shares().get("shown by the feeds, CIVIL_CODE_1045")).isBetween(.5, .96);
        assertThat(summary.shares().get("married women with a parent shown by the feeds"))
                .isBetween(.0, .5);
    }

    @Test
    void everyPatternIsPlantedAndNoneIsContradicted() {
        assertThat(summary.contradicted()).isZero();
        assertThat(summary.patterns()).hasSizeGreaterThanOrEqualTo(47);
        Set<String> written = Table.read(folder, "truth/findings").rows().stream()
                .map(row -> row.get("pattern"))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(written).containsAll(summary.patterns().keySet());
    }

    @Test
    void stepsFollowTheOrderOfTheProcedure() {
        List<String> order =
                List.of("DECLARE", "ACCEPT", "SURVEY", "REVIEW", "PUBLICITY", "PUBLICITY_END", "SUBMITTED", "CONFIRM");
        Map<String, Map<String, String>> days = new HashMap<>();
        Table.read(folder, "case_step")
                .rows()
                .forEach(row -> days.computeIfAbsent(row.get("case_id"), c -> new HashMap<>())
                        .put(row.get("step"), row.get("done_on")));

        assertThat(days.values())
                .allSatisfy(steps -> assertThat(order.stream()
                                .filter(steps::containsKey)
                                .map(steps::get)
                                .toList())
                        .isSorted());
    }

    private static Set<String> ids(String feed, String column) {
        return Table.read(folder, feed).rows().stream()
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }

    private static void assertKnown(Table table, String column, Set<String> known) {
        assertThat(table.rows())
                .as("%s.%s", table.name(), column)
                .allMatch(row -> row.get(column).isEmpty() || known.contains(row.get(column)));
    }

    private static void assertUnique(Table table, String column) {
        assertThat(table.rows().stream().map(row -> row.get(column)).toList()).doesNotHaveDuplicates();
    }
}
