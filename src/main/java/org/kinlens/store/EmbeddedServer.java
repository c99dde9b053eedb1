package org.kinlens.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community in this process, on a free loopback port and with authentication on. The rest of the program talks
 * Bolt to it and does not know where it runs.
 */
final class EmbeddedServer implements AutoCloseable {
    static final String USER = "neo4j";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DatabaseManagementService service;
    private final String password;
    private final URI uri;

    private EmbeddedServer(DatabaseManagementService service, String password, URI uri) {
        this.service = service;
        this.password = password;
        this.uri = uri;
    }

    /** Starts the store below {@code neo4j/} of the data folder; 3 to 15 s. */
    static EmbeddedServer start(DataFolder folder, StoreProperties properties) {
        long began = System.nanoTime();
        Path home = folder.resolve("neo4j");
        DatabaseManagementService service =
                builder(home, properties.neo4j().pageCache().toBytes()).build();
        try {
            String password = Secrets.neo4jPassword(folder).orElseGet(() -> setPassword(service, folder));
            GraphDatabaseAPI database =
                    (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            var address = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            if (address == null) {
                throw new StartRefused(
                        "The embedded Neo4j opened no Bolt port; see %s".formatted(home.resolve("logs")));
            }
            LOG.info(
                    "Embedded Neo4j started in {} ms",
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
            return new EmbeddedServer(
                    service, password, URI.create("bolt://%s:%d".formatted(address.getHost(), address.getPort())));
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path home, long pageCacheBytes) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(Map.of(
                        GraphDatabaseSettings.auth_enabled,
                        true,
                        GraphDatabaseSettings.pagecache_memory,
                        pageCacheBytes,
                        GraphDatabaseSettings.preallocate_logical_logs,
                        false,
                        GraphDatabaseSettings.keep_logical_logs,
                        "2 files",
                        GraphDatabaseSettings.logical_log_rotation_threshold,
                        ByteUnit.mebiBytes(64),
                        GraphDatabaseInternalSettings.dump_diagnostics,
                        false,
                        BoltConnector.enabled,
                        true,
                        BoltConnector.listen_address,
                        new SocketAddress("127.0.0.1", 0),
                        BoltConnector.encryption_level,
                        BoltConnector.EncryptionLevel.DISABLED))
                // Every connection is our own and idle by then: waiting for it only delays the end.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(100));
    }

    private static String setPassword(DatabaseManagementService service, DataFolder folder) {
        String password = Secrets.random();
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        // Kept after it is set: a crash in between leaves no file, and the next start sets another.
        Secrets.keepNeo4jPassword(folder, password);
        return password;
    }

    String password() {
        return password;
    }

    URI uri() {
        return uri;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
