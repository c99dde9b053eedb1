package org.kinlens.screening;

import java.time.Clock;
import java.util.List;
import org.kinlens.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the graph one rule after the other. */
final class RuleRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);
    private static final long SLOW_AFTER_MILLIS = 5_000;

    private final GraphStore graph;
    private final Clock clock;

    RuleRunner(GraphStore graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Rows of one rule, in the order of its query. */
    List<RuleRow> run(Rule rule, Concepts concepts) {
        long start = clock.millis();
        List<RuleRow> rows = graph.list(rule.file(), concepts.parametersOf(rule), row -> RuleRow.of(rule, row));
        long millis = clock.millis() - start;
        LOG.info("{}: {} rows in {} ms", rule.id(), rows.size(), millis);
        if (millis > SLOW_AFTER_MILLIS) {
            LOG.warn("{} took {} ms, more than {}", rule.id(), millis, SLOW_AFTER_MILLIS);
        }
        return rows;
    }
}
