package org.kinlens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** Load and screen against a real server; skipped without a container engine unless {@code -Dcontainers=required}. */
class ServerContainerIT {
    private static final String IMAGE = "neo4j:5.26-community";
    private static final String PASSWORD = "a-password-of-the-test";

    @BeforeAll
    static void needsAnEngine() {
        boolean available = DockerClientFactory.instance().isDockerAvailable();
        if ("required".equals(System.getProperty("containers"))) {
            assertThat(available)
                    .as("a container engine, since -Dcontainers=required")
                    .isTrue();
        }
        assumeTrue(available, "no container engine here; -Dcontainers=required makes this a failure");
    }

    @Test
    void loadsAndScreensOnAServer(@TempDir Path folder) {
        try (Neo4jContainer server = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD)) {
            server.start();
            try (ConfigurableApplicationContext kinlens = KinlensContext.open(
                    folder.resolve("data"),
                    "--kinlens.neo4j.uri=" + server.getBoltUrl(),
                    "--kinlens.neo4j.password=" + PASSWORD,
                    "--kinlens.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")) {
                Genealogies.load(kinlens, "tang");
                Genealogies.assertTies(kinlens, "tang", "RECUSAL", folder.resolve("out"));
            }
        }
    }
}
