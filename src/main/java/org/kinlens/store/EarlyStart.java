package org.kinlens.store;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The embedded store on its way up beside the Spring context: either needs seconds, and neither needs the other.
 * Closed with the context, it takes down what was started, whether or not anybody came to use it.
 */
public final class EarlyStart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyStart.class);

    private final DataFolder folder;
    private final FutureTask<EmbeddedServer> start;

    private EarlyStart(StoreProperties properties) {
        folder = DataFolder.open(properties.data());
        start = new FutureTask<>(() -> EmbeddedServer.start(folder, properties));
        new Thread(start, "kinlens-store-start").start();
    }

    /**
     * Begins to start the embedded store, if that is the one to use; an initializer of the context.
     *
     * @throws StartRefused if the data folder cannot be had
     */
    public static void beside(ConfigurableApplicationContext context) {
        StoreProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("kinlens", StoreProperties.class);
        if (properties.embedded()) {
            EarlyStart early = new EarlyStart(properties);
            DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton("earlyStart", early);
            // Registered before all beans, so closed after all of them, also when the context fails.
            beans.registerDisposableBean("earlyStart", early::close);
        }
    }

    DataFolder folder() {
        return folder;
    }

    /**
     * The server once it is up.
     *
     * @throws StartRefused if it cannot start
     */
    EmbeddedServer server() {
        try {
            return start.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the embedded Neo4j started");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The embedded Neo4j cannot start", e.getCause());
        }
    }

    /** Does no harm where the beans were closed before: the server and the folder are closed once. */
    @Override
    public void close() {
        try (folder) {
            server().close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The embedded Neo4j was not up when it was to be closed", e);
        }
    }
}
