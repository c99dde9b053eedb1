package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.PartialDate;

/**
 * Facts that a run computes once for all rules: phases and days of cases, ties of office holders to their members.
 *
 * @param facts what was read
 * @param ties ties that a rule may take up, in the order in which a finding names them
 */
record Concepts(Facts facts, List<CaseTie> ties, LocalDate asOf, double tau) {

    /** Values for the parameters of a rule: its own constants and the facts it asks for. */
    Map<String, @Nullable Object> parametersOf(Rule rule) {
        Map<String, @Nullable Object> parameters = new HashMap<>(rule.constants());
        for (String name : rule.file().parameters()) {
            if (!parameters.containsKey(name)) {
                parameters.put(name, concept(name));
            }
        }
        return parameters;
    }

    private Object concept(String name) {
        return switch (name) {
            case "asOf" -> asOf;
            case "tau" -> tau;
            case "cases" -> cases();
            case "ties" -> tieRows();
            case "visitYears" -> List.copyOf(facts.visitYears());
            default -> throw new IllegalArgumentException("No run computes the fact '%s'".formatted(name));
        };
    }

    /** Open cases by key. */
    private Map<String, Object> cases() {
        Map<String, Object> cases = new HashMap<>();
        facts.cases().forEach((key, each) -> {
            if (each.isOpen()) {
                cases.put(key, row(each));
            }
        });
        return cases;
    }

    private static Map<String, @Nullable Object> row(ScreenedCase each) {
        CaseTimeline timeline = each.timeline();
        PartialDate t0 = timeline.t0();
        PartialDate t1 = timeline.confirmed();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("pending", timeline.pending());
        row.put("running", timeline.running());
        row.put("t0First", t0 == null ? null : t0.first());
        row.put("t0Last", t0 == null ? null : t0.last());
        row.put("t1First", t1 == null ? null : t1.first());
        row.put("t1Last", t1 == null ? null : t1.last());
        row.put(
                "visitYear",
                t1 == null ? null : each.county() + ":" + t1.first().getYear());
        return row;
    }

    private List<Object> tieRows() {
        List<Object> rows = new ArrayList<>(ties.size());
        for (int n = 0; n < ties.size(); n++) {
            rows.add(ties.get(n).parameter(n));
        }
        return rows;
    }
}
