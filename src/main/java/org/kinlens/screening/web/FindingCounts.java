package org.kinlens.screening.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Channel;
import org.kinlens.screening.FindingState;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.springframework.stereotype.Component;

/** Counts the findings of a division by rule, channel and state. */
@Component
final class FindingCounts {
    private static final CypherFile COUNTS = CypherFile.load("screening/web/counts.cypher");

    private final GraphStore graph;

    FindingCounts(GraphStore graph) {
        this.graph = graph;
    }

    Table below(@Nullable String divisionPrefix) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("division", divisionPrefix);
        return new Table(graph.list(
                COUNTS,
                parameters,
                row -> new Line(
                        row.string("ruleId"),
                        Channel.valueOf(row.string("channel")),
                        FindingState.valueOf(row.string("state")),
                        row.longInteger("n"))));
    }

    /** Findings of one rule, channel and state. */
    record Line(String ruleId, Channel channel, FindingState state, long count) {}

    /** All counts of a division. */
    record Table(List<Line> lines) {
        Table {
            lines = List.copyOf(lines);
        }

        long total() {
            return sum(line -> true);
        }

        long sum(Predicate<Line> asked) {
            return lines.stream().filter(asked).mapToLong(Line::count).sum();
        }

        /** Rules that have findings, in order, with the number that meets the condition. */
        SortedMap<String, Long> byRule(Predicate<Line> asked) {
            SortedMap<String, Long> counts = new TreeMap<>();
            lines.forEach(line -> counts.merge(line.ruleId(), asked.test(line) ? line.count() : 0, Long::sum));
            return counts;
        }
    }
}
