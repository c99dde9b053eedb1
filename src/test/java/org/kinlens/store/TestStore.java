package org.kinlens.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The store that integration tests share: one embedded server a JVM, or the one that {@code TEST_NEO4J_URI} names (user
 * and password in {@code TEST_NEO4J_USER}, {@code TEST_NEO4J_PASSWORD}).
 */
public final class TestStore {
    private static final CypherFile CLEAR = CypherFile.of(
            "test", "MATCH (n) WHERE NOT n:Installation AND NOT n:Schema AND NOT n:__Neo4jMigration DETACH DELETE n");
    private static final ConfigurableApplicationContext CONTEXT = start();

    private TestStore() {}

    public static GraphStore graph() {
        return CONTEXT.getBean(GraphStore.class);
    }

    public static Vault vault() {
        return CONTEXT.getBean(Vault.class);
    }

    public static Snapshots snapshots() {
        return CONTEXT.getBean(Snapshots.class);
    }

    /** Snapshots that keep what they read, as the program does; for tests that write by loads only. */
    public static Snapshots keepingSnapshots() {
        return new Snapshots(graph(), true);
    }

    /** For tests that add beans of a feature to the store. */
    public static ConfigurableApplicationContext context() {
        return CONTEXT;
    }

    public static DataFolder dataFolder() {
        return CONTEXT.getBean(DataFolder.class);
    }

    public static Installation installation() {
        return CONTEXT.getBean(Installation.class);
    }

    /** Deletes all data; schema and installation stay. */
    public static void clear() {
        graph().write(CLEAR, Map.of());
    }

    private static ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(StoreConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(true);
        String uri = System.getenv("TEST_NEO4J_URI");
        application.setDefaultProperties(
                uri == null
                        ? Map.of("kinlens.data", temporary(), "kinlens.keep-kin", "false")
                        : Map.of(
                                "kinlens.data",
                                temporary(),
                                // Tests write to the graph behind the back of the program.
                                "kinlens.keep-kin",
                                "false",
                                "kinlens.key",
                                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                                "kinlens.neo4j.uri",
                                uri,
                                "kinlens.neo4j.user",
                                System.getenv().getOrDefault("TEST_NEO4J_USER", "neo4j"),
                                "kinlens.neo4j.password",
                                System.getenv().getOrDefault("TEST_NEO4J_PASSWORD", "")));
        return application.run();
    }

    private static String temporary() {
        try {
            Path folder = Files.createTempDirectory("kinlens-it");
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
