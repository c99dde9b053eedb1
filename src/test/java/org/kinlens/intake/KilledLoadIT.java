package org.kinlens.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinlens.Kinlens;
import org.kinlens.screening.ScreeningRefused;
import org.kinlens.screening.ScreeningRequest;
import org.kinlens.screening.Screenings;
import org.kinlens.store.GraphStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A real process that is gone in the middle of a load, as after a power cut. */
class KilledLoadIT {
    private static final Path FEEDS =
            Path.of("src/test/resources/genealogies/royal92").toAbsolutePath();
    private static final String KEY = "--kinlens.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path folder;

    @Test
    void loadingAgainGivesTheGraphOfOneCleanLoad() throws Exception {
        Path killed = folder.resolve("killed");
        assertThat(dieLoading("parentage", killed)).isEqualTo(DyingLoad.KILLED);

        String again;
        try (ConfigurableApplicationContext kinlens = open(killed)) {
            assertThat(kinlens.getBean(Loads.class).unfinished()).hasSize(1);
            assertThatExceptionOfType(ScreeningRefused.class)
                    .isThrownBy(() -> kinlens.getBean(Screenings.class)
                            .screen(
                                    new ScreeningRequest("RECUSAL", LocalDate.of(2026, 6, 30), false, null),
                                    progress -> {},
                                    () -> false));
            again = load(kinlens);
            assertThat(kinlens.getBean(Loads.class).unfinished()).isEmpty();
        }

        try (ConfigurableApplicationContext kinlens = open(folder.resolve("clean"))) {
            assertThat(load(kinlens)).isEqualTo(again);
        }
    }

    private static String load(ConfigurableApplicationContext kinlens) {
        kinlens.getBean(Loads.class).load(FEEDS, null, false, progress -> {});
        return GraphHash.of(kinlens.getBean(GraphStore.class));
    }

    private static int dieLoading(String feed, Path data) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DyingLoad.class.getName(),
                FEEDS.toString(),
                feed,
                KEY,
                "--kinlens.data=" + data,
                "--spring.main.lazy-initialization=true"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(data + ".log"))
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static ConfigurableApplicationContext open(Path data) {
        return new SpringApplicationBuilder(Kinlens.class)
                .web(WebApplicationType.NONE)
                .run(KEY, "--kinlens.data=" + data, "--spring.main.lazy-initialization=true");
    }
}
