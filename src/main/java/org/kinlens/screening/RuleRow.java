package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.Row;

/**
 * One row of a rule's answer. Persons are canonical ids, cases keys of their nodes.
 *
 * @param key values of the key columns, in the order of the header
 * @param fulfilledOn day the duty was done, null while it is open
 * @param ties places in the list of ties given to the rule, the one that a finding shows first
 */
record RuleRow(
        List<String> key,
        @Nullable String caseKey,
        @Nullable String official,
        @Nullable String person,
        @Nullable String tip,
        Severity severity,
        @Nullable LocalDate fulfilledOn,
        List<Integer> ties,
        List<FactRow> facts) {

    static RuleRow of(Rule rule, Row row) {
        List<String> key = new ArrayList<>();
        rule.key().forEach(column -> key.add(row.stringOr(column, "")));
        return new RuleRow(
                List.copyOf(key),
                row.stringOrNull("caseKey"),
                row.stringOrNull("official"),
                row.stringOrNull("person"),
                row.stringOrNull("tip"),
                Severity.valueOf(row.string("severity")),
                row.dateOrNull("fulfilledOn"),
                integers(row.asMap().get("ties")),
                row.rows("facts").stream()
                        .map(f -> new FactRow(f.string("kind"), f.dateOrNull("on"), f.stringOrNull("ref")))
                        .toList());
    }

    private static List<Integer> integers(@Nullable Object value) {
        List<Integer> integers = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> integers.add(((Number) item).intValue()));
        }
        return integers;
    }

    /**
     * A fact that the rule names as ground.
     *
     * @param ref canonical id of a person, or null
     */
    record FactRow(
            String kind, @Nullable LocalDate on, @Nullable String ref) {}
}
