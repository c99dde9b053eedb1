package org.kinlens.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Commands start lazily, the server does not: both must find the same graph. */
class OpeningIT {
    private static final CypherFile EVENT_COUNTER =
            CypherFile.of("test", "MATCH (i:Installation) SET i.eventSeq = 7 REMOVE i.id, i.keyCheck");
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER_KEY = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void knowsItsInstallationAndItsKeyHoweverItStarts(@TempDir Path data) {
        try (ConfigurableApplicationContext command = open(data, KEY, true)) {
            command.getBean(GraphStore.class).write(EVENT_COUNTER, Map.of());
        }
        String installation;
        try (ConfigurableApplicationContext server = open(data, KEY, false)) {
            installation = server.getBean(Installation.class).id();
        }

        assertThat(installation).isNotBlank();
        assertThatThrownBy(() -> {
                    try (ConfigurableApplicationContext command = open(data, OTHER_KEY, true)) {
                        command.getBean(GraphStore.class);
                    }
                })
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasRootCauseMessage("This graph was written under another KINLENS_KEY. Give that key back"
                        + " (kinlens.key of its data folder), or start with an empty folder or server.");
    }

    @Test
    void refusesAFolderInUseBeforeAnythingStarts() {
        Path inUse = TestStore.dataFolder().root();

        assertThatThrownBy(() -> open(inUse, KEY, true))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Data folder %s is in use by another Kinlens process.".formatted(inUse));
    }

    @Test
    void takesTheStoreDownWhenTheStartFailsOrNobodyUsesIt(@TempDir Path data) throws Exception {
        assertThatThrownBy(() -> open(data, "no key", false))
                .hasStackTraceContaining("KINLENS_KEY is not base64. Expected 32 bytes: openssl rand -base64 32");
        DataFolder.open(data).close();

        open(data, KEY, true).close();
        DataFolder.open(data).close();
    }

    private static ConfigurableApplicationContext open(Path data, String key, boolean lazily) {
        return new SpringApplicationBuilder(StoreConfiguration.class)
                .web(WebApplicationType.NONE)
                .initializers(EarlyStart::beside)
                .run("--kinlens.data=" + data, "--kinlens.key=" + key, "--spring.main.lazy-initialization=" + lazily);
    }
}
