package org.kinlens;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinlens.intake.Loads;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.Screenings;
import org.springframework.context.ApplicationContext;

/** Real genealogies with the ties that an independent program found; the whole way from feeds to {@code ties.csv}. */
final class Genealogies {
    static final List<String> NAMES = List.of("royal92", "tang");
    static final List<String> PROFILES = List.of("CIVIL_CODE_1045", "GUYUAN_2022", "RECUSAL");

    private static final Path ROOT = Path.of("src/test/resources/genealogies");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Genealogies() {}

    static void load(ApplicationContext kinlens, String name) {
        assertThat(kinlens.getBean(Loads.class)
                        .load(ROOT.resolve(name), null, progress -> {})
                        .quarantined())
                .isZero();
    }

    /** Screens and compares (official, person, word) with what was expected. */
    static void assertTies(ApplicationContext kinlens, String name, String profile, Path out) {
        kinlens.getBean(Screenings.class)
                .screen(new ScreeningRequest(profile, TODAY, false, out), progress -> {}, () -> false);

        assertThat(ties(out.resolve("ties.csv")))
                .isEqualTo(ties(ROOT.resolve(name).resolve("expected").resolve(profile + ".csv")));
    }

    private static Set<String> ties(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> String.join(
                            ",", row.getField("official_id"), row.getField("person_id"), row.getField("word")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
