package org.kinlens.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.QueryType;

/**
 * Reads and writes the graph with query files. All work goes through managed transactions, which are tried again when a
 * leader changes or the server says the error is transient; reads after writes carry bookmarks.
 */
public final class GraphStore {
    /** Rows of one transaction: large enough to fill the server, small enough to be tried again cheaply. */
    public static final int BATCH_ROWS = 5_000;

    private static final long FETCH_ROWS = 20_000;

    private final Driver driver;

    GraphStore(Driver driver) {
        this.driver = driver;
    }

    /** All rows of an answer that fits in memory. */
    public <T> List<T> list(
            CypherFile query, Map<String, ? extends @Nullable Object> parameters, Function<Row, T> map) {
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(
                    tx -> tx.run(query.text(), Parameters.of(parameters)).list(row -> map.apply(new Row(row))));
        }
    }

    /**
     * Hands over a large answer row by row. It is not tried again once the first row was handed over: then the error
     * reaches the caller.
     */
    public void stream(CypherFile query, Map<String, ? extends @Nullable Object> parameters, Consumer<Row> sink) {
        try (Session session = session(AccessMode.READ)) {
            Result result = session.run(query.text(), Parameters.of(parameters));
            while (result.hasNext()) {
                sink.accept(new Row(result.next()));
            }
        }
    }

    public void write(CypherFile query, Map<String, ? extends @Nullable Object> parameters) {
        try (Session session = session(AccessMode.WRITE)) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(query.text(), Parameters.of(parameters)).consume());
        }
    }

    /** Several statements, all or none. The work may run again from its start, so it must not change anything else. */
    public <T extends @Nullable Object> T inTransaction(Function<Work, T> work) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(tx -> work.apply(new Work(tx)));
        }
    }

    /**
     * Writes rows in transactions of {@link #BATCH_ROWS}, handed to the query as {@code $rows}; the next rows are prepared
     * while the server writes.
     *
     * @param afterBatch called in the calling thread after each written batch; what it throws stops the work
     */
    public void writeBatches(CypherFile query, Iterator<Map<String, Object>> rows, Runnable afterBatch) {
        ExecutorService writer = Executors.newSingleThreadExecutor(r -> new Thread(r, "kinlens-writer"));
        try (Session session = session(AccessMode.WRITE)) {
            Future<?> running = null;
            while (rows.hasNext()) {
                List<Map<String, Object>> batch = next(rows);
                if (running != null) {
                    await(running);
                    afterBatch.run();
                }
                running = writer.submit(() -> session.executeWriteWithoutResult(
                        tx -> tx.run(query.text(), Parameters.of(Map.of("rows", batch)))
                                .consume()));
            }
            if (running != null) {
                await(running);
                afterBatch.run();
            }
        } finally {
            writer.shutdown();
        }
    }

    /** True if the server would run the query without changing anything; also checks its syntax. */
    public boolean isReadOnly(CypherFile query) {
        try (Session session = session(AccessMode.READ)) {
            return session.run("EXPLAIN " + query.text()).consume().queryType() == QueryType.READ_ONLY;
        }
    }

    private static List<Map<String, Object>> next(Iterator<Map<String, Object>> rows) {
        List<Map<String, Object>> batch = new ArrayList<>(BATCH_ROWS);
        while (batch.size() < BATCH_ROWS && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while rows were written");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Rows could not be written", e.getCause());
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withFetchSize(FETCH_ROWS)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
