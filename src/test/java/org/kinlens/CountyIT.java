package org.kinlens;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.county.SyntheticCounty;
import org.kinlens.county.Tier;
import org.kinlens.evaluation.Evaluation;
import org.kinlens.evaluation.Evaluations;
import org.kinlens.evaluation.TieScore;
import org.kinlens.intake.Loads;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.Screenings;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole synthetic county of 20,000 persons: what was planted is found, what must stay silent does. */
class CountyIT {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Evaluation evaluation;

    @BeforeAll
    static void loadScreenAndEvaluate() throws IOException {
        Path feeds = folder.resolve("feeds");
        SyntheticCounty.generate(Tier.S, 1, AS_OF, feeds, message -> {});
        try (ConfigurableApplicationContext kinlens = KinlensContext.open(folder.resolve("data"))) {
            kinlens.getBean(Loads.class).load(feeds, null, progress -> {});
            kinlens.getBean(Screenings.class)
                    .screen(
                            new ScreeningRequest("CIVIL_CODE_1045", AS_OF, false, folder.resolve("out")),
                            progress -> {},
                            () -> false);
            evaluation = kinlens.getBean(Evaluations.class)
                    .evaluate(feeds, ScopeProfiles.shipped().all(), AS_OF, message -> {});
        }
    }

    @Test
    void findsEveryPlantedFindingAndNoNearMiss() throws IOException {
        Set<String> found = keys(rows(folder.resolve("out/findings.csv")));
        List<NamedCsvRecord> truth = rows(folder.resolve("feeds/truth/findings.csv"));

        assertThat(keys(planted(truth, "FIRES"))).isNotEmpty().isSubsetOf(found);
        assertThat(keys(planted(truth, "SILENT"))).isNotEmpty().doesNotContainAnyElementsOf(found);
    }

    @Test
    void evaluationAgreesWithTheTiesThatScreeningWrote() throws IOException {
        TieScore score = score("CIVIL_CODE_1045", "ALL");
        Set<String> holders = rows(folder.resolve("feeds/position.csv")).stream()
                .map(row -> row.getField("person_id"))
                .collect(Collectors.toSet());
        // One-step words are left out: a declared path looks like a proven one.
        long proven = rows(folder.resolve("out/ties.csv")).stream()
                .filter(row -> holders.contains(row.getField("official_id")))
                .filter(row -> row.getField("word").length() > 1)
                .filter(row -> row.getField("path").split(">").length > 2)
                .map(row -> row.getField("official_id") + row.getField("person_id") + row.getField("word"))
                .distinct()
                .count();

        // Ties that hold at no time of an office or case are evaluated but not written.
        assertThat(proven).isLessThanOrEqualTo(score.found()).isGreaterThan(score.found() / 5);
    }

    @Test
    void foundTiesAreTrueAndTheDocumentedOnesAreAmongTheTrue() {
        for (ScopeProfile profile : ScopeProfiles.shipped().all()) {
            TieScore all = score(profile.name(), "ALL");
            TieScore men = score(profile.name(), "MALE");
            TieScore women = score(profile.name(), "FEMALE");

            assertThat(men.trueTies() + women.trueTies()).isEqualTo(all.trueTies());
            assertThat(men.found() + women.found()).isEqualTo(all.found());
            assertThat(all.documented()).isPositive().isLessThanOrEqualTo(all.trueTies());
            assertThat(all.foundTrue()).isGreaterThanOrEqualTo(all.foundDocumented());
            assertThat(all.precision()).as(profile.name()).isGreaterThan(.95);
            assertThat(all.recallOfDocumented()).as(profile.name()).isGreaterThan(.1);
        }
    }

    private static TieScore score(String profile, String sex) {
        return java.util.Objects.requireNonNull(evaluation).ties().stream()
                .filter(score -> score.profile().equals(profile) && score.sex().equals(sex))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> planted(List<NamedCsvRecord> truth, String what) {
        return truth.stream()
                .filter(row -> what.equals(row.getField("planted")))
                .toList();
    }

    /** Rule and key columns of {@code rules.md}. */
    private static Set<String> keys(List<NamedCsvRecord> rows) {
        return rows.stream().map(CountyIT::key).collect(Collectors.toSet());
    }

    private static String key(NamedCsvRecord row) {
        String rule = row.getField("rule_id");
        return switch (rule) {
            case "INS-1", "INS-2" -> rule + " " + row.getField("case_id");
            case "INS-3", "INS-4" -> rule + " " + row.getField("case_id") + " " + row.getField("official_id");
            default -> rule + " " + row.getField("tip_id");
        };
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
