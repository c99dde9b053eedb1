package org.kinlens.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Several statements in one transaction. */
public final class Work {
    private final TransactionContext transaction;

    Work(TransactionContext transaction) {
        this.transaction = transaction;
    }

    public void run(CypherFile query, Map<String, ? extends @Nullable Object> parameters) {
        transaction.run(query.text(), Parameters.of(parameters)).consume();
    }

    public <T> List<T> list(
            CypherFile query, Map<String, ? extends @Nullable Object> parameters, Function<Row, T> map) {
        return transaction.run(query.text(), Parameters.of(parameters)).list(r -> map.apply(new Row(r)));
    }
}
