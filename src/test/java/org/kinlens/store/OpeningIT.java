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

    private static ConfigurableApplicationContext open(Path data, String key, boolean lazily) {
        return new SpringApplicationBuilder(StoreConfiguration.class)
                .web(WebApplicationType.NONE)
                .run("--kinlens.data=" + data, "--kinlens.key=" + key, "--spring.main.lazy-initialization=" + lazily);
    }
}
