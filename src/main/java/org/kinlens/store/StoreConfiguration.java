package org.kinlens.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the one way to the graph, embedded or on a server, with its schema applied. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {
    private static final CypherFile INSTALLATION = CypherFile.load("store/installation.cypher");

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    DataFolder dataFolder(StoreProperties properties, ObjectProvider<EarlyStart> early) {
        if (properties.demo() && !properties.embedded()) {
            throw new StartRefused(
                    "--demo fills a folder of its own and is not for a server: leave out --demo, or unset kinlens.neo4j.uri (now %s)."
                            .formatted(properties.neo4j().uri()));
        }
        EarlyStart started = early.getIfAvailable();
        return started == null ? DataFolder.open(properties.data()) : started.folder();
    }

    @Bean
    Vault vault(StoreProperties properties, DataFolder folder) {
        return Secrets.vault(properties, folder);
    }

    @Bean
    Neo4jServer neo4jServer(StoreProperties properties, DataFolder folder, ObjectProvider<EarlyStart> early) {
        if (!properties.embedded()) {
            return Neo4jServer.remote(properties.neo4j());
        }
        EarlyStart started = early.getIfAvailable();
        return Neo4jServer.embedded(started == null ? EmbeddedServer.start(folder, properties) : started.server());
    }

    @Bean
    @SuppressWarnings(
            "deprecation") // the driver's default logging spells out every parameter before it asks for its level
    Driver driver(Neo4jServer server, StoreProperties properties) {
        Driver driver = GraphDatabase.driver(
                server.uri(),
                server.auth(),
                Config.builder()
                        .withLogging(Logging.slf4j())
                        // Query files are checked by tests; at run time the hints would only repeat themselves.
                        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                        .withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
                        .withConnectionTimeout(10, TimeUnit.SECONDS)
                        .build());
        try {
            awaitServer(driver, properties.neo4j().patience());
            return driver;
        } catch (ServiceUnavailableException | AuthenticationException e) {
            driver.close();
            throw new StartRefused(
                    "Neo4j at %s does not answer (%s). Check kinlens.neo4j.uri, user and password, and that the server runs."
                            .formatted(server.uri(), e.getMessage()),
                    e);
        }
    }

    /** A server that starts beside this program may need a while; wrong credentials are told at once. */
    private static void awaitServer(Driver driver, Duration patience) {
        Instant giveUp = Instant.now().plus(patience);
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (ServiceUnavailableException e) {
                if (!Instant.now().isBefore(giveUp)) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    @Bean
    OpenedGraph openedGraph(Driver driver, Vault vault) {
        GraphStore graph = new GraphStore(driver);
        Schema.apply(driver, graph);
        return new OpenedGraph(graph, installation(graph, vault));
    }

    @Bean
    GraphStore graphStore(OpenedGraph opened) {
        return opened.graph();
    }

    @Bean
    Installation installation(OpenedGraph opened) {
        return opened.installation();
    }

    /** Refuses a key other than the one the graph was written with: its hashes would match nothing. */
    private static Installation installation(GraphStore graph, Vault vault) {
        String check = vault.hash("key-check", "kinlens");
        Row row = graph.inTransaction(
                work -> work.list(INSTALLATION, Map.of("id", UUID.randomUUID().toString(), "keyCheck", check), r -> r)
                        .get(0));
        if (!check.equals(row.string("keyCheck"))) {
            throw new StartRefused("This graph was written under another KINLENS_KEY. Give that key back"
                    + " (kinlens.key of its data folder), or start with an empty folder or server.");
        }
        return new Installation(row.string("id"));
    }

    @Bean
    Snapshots snapshots(GraphStore graph, StoreProperties properties) {
        return new Snapshots(graph, properties.keepKin());
    }

    /** The graph with its schema and its key checked: nobody gets it without either, however lazily things start. */
    record OpenedGraph(GraphStore graph, Installation installation) {}

    /** Where Bolt is spoken, whoever runs the server. */
    record Neo4jServer(URI uri, AuthToken auth, Runnable stop) implements AutoCloseable {
        private static final Set<String> SCHEMES =
                Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

        static Neo4jServer embedded(EmbeddedServer server) {
            return new Neo4jServer(
                    server.uri(), AuthTokens.basic(EmbeddedServer.USER, server.password()), server::close);
        }

        static Neo4jServer remote(StoreProperties.Neo4j properties) {
            URI uri = URI.create(String.valueOf(properties.uri()));
            if (!SCHEMES.contains(String.valueOf(uri.getScheme()))) {
                throw new StartRefused("kinlens.neo4j.uri is '%s'; expected bolt://host:7687 or neo4j+s://host"
                        .formatted(properties.uri()));
            }
            String password = properties.password();
            AuthToken auth = password == null ? AuthTokens.none() : AuthTokens.basic(properties.user(), password);
            return new Neo4jServer(uri, auth, () -> {});
        }

        @Override
        public void close() {
            stop.run();
        }
    }
}
