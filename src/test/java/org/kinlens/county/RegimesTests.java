package org.kinlens.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;

/** One township under every evidence regime, read back from its files. */
class RegimesTests {
    private static final int LIVING = 9_000;
    private static final Set<String> FACTS = Set.of("truth/kin_parents", "truth/kin_spouses");

    @TempDir
    static Path folder = Path.of("");

    private static final Map<Regime, Summary> SUMMARIES = new EnumMap<>(Regime.class);

    @BeforeAll
    static void generate() throws IOException {
        for (Regime regime : Regime.values()) {
            SUMMARIES.put(
                    regime,
                    SyntheticCounty.generate(
                            LIVING, 1, 7, SyntheticCounty.DEFAULT_DAY, regime, folder(regime), line -> {}));
        }
    }

    @Test
    void officialsCasesAndTheFamilyAreTheSameUnderEveryRegime() {
        for (Regime regime : Regime.values()) {
            for (String same : List.of("position", "case_step", "filing", "tip")) {
                assertThat(folder(regime).resolve(same + ".csv"))
                        .hasSameBinaryContentAs(folder(Regime.CURRENT).resolve(same + ".csv"));
            }
            for (String kin : FACTS) {
                assertThat(facts(regime, kin).keySet())
                        .isEqualTo(facts(Regime.CURRENT, kin).keySet());
            }
        }
    }

    @Test
    void everythingShowsWhatAnyOtherRegimeShows() {
        for (String kin : FACTS) {
            Map<Regime, Set<String>> shown = new EnumMap<>(Regime.class);
            for (Regime regime : Regime.values()) {
                shown.put(regime, shown(regime, kin));
            }
            for (Set<String> facts : shown.values()) {
                assertThat(facts).containsAll(shown.get(Regime.CURRENT));
                assertThat(shown.get(Regime.ALL)).containsAll(facts);
            }
            int current = shown.get(Regime.CURRENT).size();
            assertThat(shown.get(Regime.MIXED)).hasSizeGreaterThan(current);
            assertThat(shown.get(Regime.ARCHIVES)).hasSizeGreaterThan(current);
        }
        assertThat(documented(Regime.CURRENT)).isLessThanOrEqualTo(documented(Regime.SUPPORT));
        assertThat(documented(Regime.CURRENT)).isLessThan(documented(Regime.ARCHIVES));
        assertThat(documented(Regime.SUPPORT)).isLessThan(documented(Regime.ALL));
        assertThat(documented(Regime.ARCHIVES)).isLessThanOrEqualTo(documented(Regime.ALL));
        assertThat(documented(Regime.ALL)).isLessThan(1);
    }

    @Test
    void feedsThatARegimeLacksAreEmpty() {
        assertThat(rows(Regime.CURRENT, "support_person")).isZero();
        assertThat(rows(Regime.CURRENT, "relative_declaration")).isZero();
        assertThat(rows(Regime.ARCHIVES, "support_person")).isZero();
        assertThat(rows(Regime.SUPPORT, "support_person")).isPositive();
        assertThat(rows(Regime.SUPPORT, "relative_declaration")).isZero();
        assertThat(table(Regime.CURRENT, "household_member").rows())
                .allMatch(row -> row.get("valid_to").isEmpty());
        assertThat(rows(Regime.ARCHIVES, "household_member"))
                .isGreaterThan(2 * rows(Regime.CURRENT, "household_member"));
        assertThat(rows(Regime.ALL, "truth/same")).isPositive();
        assertThat(rows(Regime.ARCHIVES, "truth/same")).isZero();
    }

    @Test
    void noPlantedPatternIsContradicted() {
        SUMMARIES.values().forEach(summary -> assertThat(summary.contradicted()).isZero());
    }

    @Test
    void factsAreShownByRowsThatAreThere() {
        Map<String, String> parents = facts(Regime.ALL, "truth/kin_parents");
        Set<String> rows = new HashSet<>();
        table(Regime.ALL, "parentage")
                .rows()
                .forEach(row -> rows.add(row.get("parent_id") + " " + row.get("child_id") + " " + row.get("kind")));
        assertThat(parents.keySet()).containsAll(rows);
        parents.forEach((fact, feeds) ->
                assertThat(feeds.contains("parentage")).as(fact).isEqualTo(rows.contains(fact)));

        Map<String, String> spouses = facts(Regime.ALL, "truth/kin_spouses");
        Set<String> marriages = new HashSet<>();
        table(Regime.ALL, "marriage")
                .rows()
                .forEach(row ->
                        marriages.add(row.get("person_a") + " " + row.get("person_b") + " " + row.get("married_on")));
        assertThat(spouses.keySet()).containsAll(marriages);
        spouses.forEach(
                (fact, feeds) -> assertThat(feeds.contains("marriage")).as(fact).isEqualTo(marriages.contains(fact)));
    }

    @Test
    void aHouseholdShowsTheTiesAmongItsMembers() {
        Map<String, String> parents = facts(Regime.ALL, "truth/kin_parents");
        int shown = 0;
        for (Book book : books(Regime.ALL)) {
            for (Map<String, String> a : book.named()) {
                for (Map<String, String> b : book.named()) {
                    String feeds = parents.get(a.get("person_id") + " " + b.get("person_id") + " BIRTH");
                    if (feeds != null) {
                        shown++;
                        assertThat(feeds).contains("household_member");
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(LIVING);
    }

    @Test
    void everyCodeNamesAWayThatTheTrueFamilyHas() {
        TrueFamily family = new TrueFamily(folder(Regime.ALL));
        Map<String, Integer> used = new HashMap<>();
        for (Book book : books(Regime.ALL)) {
            for (Map<String, String> row : book.rows()) {
                String code = row.get("relation_code");
                used.merge(row.get("code_set") + " " + code, 1, Integer::sum);
                RelationCode meaning =
                        RelationCodes.shipped().of("GBT4761-2008", code).orElseThrow();
                String word = meaning.word().orElse("");
                boolean inspur = row.get("code_set").equals(RegisterForm.INSPUR);
                boolean stepChild = code.equals("27") || code.equals("37");
                if (!word.isEmpty() && !stepChild) {
                    boolean child = family.leads(book.head(), word, row.get("person_id"));
                    boolean inLaw = inspur
                            && (code.equals("20") || code.equals("30"))
                            && family.leads(book.head(), "cs", row.get("person_id"));
                    assertThat(child || inLaw)
                            .as("%s %s", code, row.get("household_id"))
                            .isTrue();
                }
            }
        }

        Set<String> standard = used.keySet().stream()
                .filter(code -> code.startsWith(RegisterForm.STANDARD))
                .map(code -> code.substring(code.length() - 2))
                .collect(Collectors.toSet());
        assertThat(standard)
                .contains("10", "11", "12", "20", "21", "22", "23", "27", "28", "30", "31", "32", "37", "38", "40")
                .contains("41", "42", "43", "44", "50", "51", "52", "53", "54", "55", "56", "62", "70", "71", "73")
                .contains("74", "75", "77", "93", "94", "97");
        int inspur = used.entrySet().stream()
                .filter(e -> e.getKey().startsWith(RegisterForm.INSPUR))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = used.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(inspur / (double) all).isBetween(.05, .4);
        assertThat(used.keySet()).doesNotContain("INSPUR 28", "INSPUR 38", "INSPUR 22", "INSPUR 32");
    }

    @Test
    void codesAreToldAnewFromTheNextHead() {
        Map<String, Set<String>> heads = new HashMap<>();
        books(Regime.ARCHIVES)
                .forEach(book -> heads.computeIfAbsent(book.household(), h -> new HashSet<>())
                        .add(book.head()));

        assertThat(heads.values().stream()
                        .filter(persons -> persons.size() == 2)
                        .count())
                .isGreaterThan(20);
    }

    /** The rows of a household while one was head. */
    private record Book(String household, String head, List<Map<String, String>> rows) {
        List<Map<String, String>> named() {
            return rows.stream()
                    .filter(row -> row.get("relation_code").equals("02")
                            || RelationCodes.shipped()
                                    .of("", row.get("relation_code"))
                                    .flatMap(RelationCode::word)
                                    .isPresent())
                    .toList();
        }
    }

    /** A new head's rows begin anew with the line number 1. */
    private static List<Book> books(Regime regime) {
        List<Book> books = new java.util.ArrayList<>();
        for (Map<String, String> row : table(regime, "household_member").rows()) {
            if (row.get("list_order").equals("1")) {
                assertThat(row.get("relation_code")).isEqualTo("02");
                books.add(new Book(row.get("household_id"), row.get("person_id"), new java.util.ArrayList<>()));
            }
            books.get(books.size() - 1).rows().add(row);
        }
        return books;
    }

    private static Set<String> shown(Regime regime, String kin) {
        return facts(regime, kin).entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Persons and kind or wedding of every true fact, with the feeds that show it. */
    private static Map<String, String> facts(Regime regime, String kin) {
        Map<String, String> facts = new HashMap<>();
        for (Map<String, String> row : table(regime, kin).rows()) {
            String key = kin.endsWith("parents")
                    ? row.get("parent_id") + " " + row.get("child_id") + " " + row.get("kind")
                    : row.get("person_a") + " " + row.get("person_b") + " " + row.get("married_on");
            facts.put(key, row.get("shown_by"));
        }
        return facts;
    }

    private static double documented(Regime regime) {
        return SUMMARIES.get(regime).shares().get("shown by the feeds, CIVIL_CODE_1045");
    }

    private static long rows(Regime regime, String feed) {
        return SUMMARIES.get(regime).rows().get(feed);
    }

    private static Table table(Regime regime, String feed) {
        return Table.read(folder(regime), feed);
    }

    private static Path folder(Regime regime) {
        return folder.resolve(regime.name());
    }
}
