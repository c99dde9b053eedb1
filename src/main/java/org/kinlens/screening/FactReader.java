package org.kinlens.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.RelationCode;
import org.kinlens.kinship.RelationCodes;
import org.kinlens.register.Interval;
import org.kinlens.register.PartialDate;
import org.kinlens.register.Program;
import org.kinlens.register.Role;
import org.kinlens.register.Step;
import org.kinlens.screening.Facts.Declaration;
import org.kinlens.store.CypherFile;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Row;

/** Reads the facts of a run as they were seen on its as-of day: what begins later does not exist. */
final class FactReader {
    private static final CypherFile CASES = CypherFile.load("screening/cases.cypher");
    private static final CypherFile STEPS = CypherFile.load("screening/case-steps.cypher");
    private static final CypherFile MEMBERS = CypherFile.load("screening/case-members.cypher");
    private static final CypherFile POSITIONS = CypherFile.load("screening/positions.cypher");
    private static final CypherFile ACTORS = CypherFile.load("screening/actors.cypher");
    private static final CypherFile DECLARATIONS = CypherFile.load("screening/declarations.cypher");
    private static final CypherFile DECLARED_NAMES = CypherFile.load("screening/declared-names.cypher");
    private static final CypherFile DECLARERS = CypherFile.load("screening/declarers.cypher");
    private static final CypherFile FILINGS = CypherFile.load("screening/filings.cypher");
    private static final List<Step> TOLD_BY_STEPS =
            List.of(Step.ACCEPT, Step.CONFIRM, Step.REFUSE, Step.STOP, Step.RECHECK, Step.COUNTY_VISIT);

    private final GraphStore graph;
    private final LocalDate asOf;

    FactReader(GraphStore graph, LocalDate asOf) {
        this.graph = graph;
        this.asOf = asOf;
    }

    Facts read() {
        Map<String, List<StepDone>> steps = steps();
        Map<String, ScreenedCase> cases = cases(steps);
        return new Facts(
                cases,
                offices(),
                persons(ACTORS),
                declarations(),
                persons(DECLARERS),
                registered(),
                visitYears(cases, steps));
    }

    private Map<String, List<StepDone>> steps() {
        Map<String, List<StepDone>> steps = new HashMap<>();
        stream(STEPS, Map.of("steps", TOLD_BY_STEPS), row -> {
            PartialDate on = date(row, "doneOn");
            if (on != null) {
                steps.computeIfAbsent(row.string("key"), key -> new ArrayList<>())
                        .add(new StepDone(Step.valueOf(row.string("step")), on));
            }
        });
        return steps;
    }

    private Map<String, ScreenedCase> cases(Map<String, List<StepDone>> steps) {
        Map<String, Set<String>> members = new HashMap<>();
        stream(
                MEMBERS,
                Map.of(),
                row -> members.computeIfAbsent(row.string("key"), key -> new TreeSet<>())
                        .add(row.string("person")));
        Map<String, ScreenedCase> cases = new TreeMap<>();
        stream(CASES, Map.of(), row -> {
            String key = row.string("key");
            cases.putIfAbsent(
                    key,
                    screenedCase(
                            row,
                            steps.getOrDefault(key, List.of()),
                            List.copyOf(members.getOrDefault(key, new TreeSet<>()))));
        });
        return cases;
    }

    private ScreenedCase screenedCase(Row row, List<StepDone> steps, List<String> members) {
        CaseDates dates = new CaseDates(
                date(row, "appliedOn"), date(row, "acceptedOn"), date(row, "confirmedOn"), date(row, "endedOn"));
        return new ScreenedCase(
                row.string("key"),
                row.string("caseId"),
                Program.valueOf(row.string("program")),
                row.stringOrNull("householdId"),
                firstFilled(
                        row.stringOr("caseDivision", ""),
                        row.stringOr("householdDivision", ""),
                        row.stringOr("applicantDivision", "")),
                row.integerOr("recheckMonths", 0),
                row.bool("extended"),
                dates,
                CaseTimeline.of(dates, steps, asOf),
                members);
    }

    private static String firstFilled(String... codes) {
        for (String code : codes) {
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    private Map<String, List<Office>> offices() {
        Map<String, List<Office>> offices = new TreeMap<>();
        stream(
                POSITIONS,
                Map.of(),
                row -> offices.computeIfAbsent(row.string("person"), key -> new ArrayList<>())
                        .add(new Office(
                                Role.valueOf(row.string("role")),
                                row.stringOr("division", ""),
                                new Interval(row.dateOrNull("from"), row.dateOrNull("to")))));
        return offices;
    }

    private Set<String> persons(CypherFile query) {
        Set<String> persons = new TreeSet<>();
        stream(query, Map.of(), row -> persons.add(row.string("person")));
        return persons;
    }

    private List<Declaration> declarations() {
        List<Declaration> declarations = new ArrayList<>();
        stream(DECLARATIONS, Map.of(), row -> declarations.add(declaration(row, false)));
        stream(DECLARED_NAMES, Map.of(), row -> declarations.add(declaration(row, true)));
        return declarations;
    }

    private static Declaration declaration(Row row, boolean nameOnly) {
        String codeSet = row.stringOr("codeSet", RelationCodes.DEFAULT_CODE_SET);
        String code = row.stringOr("relationCode", "");
        return new Declaration(
                row.string("official"),
                row.string("relative"),
                RelationCodes.shipped()
                        .of(codeSet, code)
                        .flatMap(RelationCode::word)
                        .orElse(""),
                code,
                codeSet,
                row.dateOrNull("declaredOn"),
                nameOnly);
    }

    /** A filing whose day is known in part counts from the last day it may be: the duty stands until then. */
    private Map<String, Map<String, LocalDate>> registered() {
        Map<String, Map<String, LocalDate>> registered = new HashMap<>();
        stream(FILINGS, Map.of(), row -> {
            PartialDate filed = date(row, "filedOn");
            if (filed != null && !filed.last().isAfter(asOf)) {
                registered
                        .computeIfAbsent(row.string("key"), key -> new HashMap<>())
                        .merge(row.string("official"), filed.last(), (a, b) -> a.isBefore(b) ? a : b);
            }
        });
        return registered;
    }

    private static Set<String> visitYears(Map<String, ScreenedCase> cases, Map<String, List<StepDone>> steps) {
        Set<String> years = new HashSet<>();
        steps.forEach((key, done) -> {
            ScreenedCase visited = cases.get(key);
            if (visited != null && !visited.county().isEmpty()) {
                done.stream()
                        .filter(step -> step.step() == Step.COUNTY_VISIT)
                        .forEach(step -> years.add(
                                visited.county() + ":" + step.on().first().getYear()));
            }
        });
        return Collections.unmodifiableSet(new TreeSet<>(years));
    }

    private void stream(CypherFile query, Map<String, ?> more, Consumer<Row> sink) {
        Map<String, Object> parameters = new HashMap<>(more);
        if (query.parameters().contains("asOf")) {
            parameters.put("asOf", asOf);
        }
        graph.stream(query, parameters, sink);
    }

    /** The date in a column and, where it is known in part, its last day in the column with {@code Last}. */
    private static @Nullable PartialDate date(Row row, String column) {
        LocalDate first = row.dateOrNull(column);
        LocalDate last = row.dateOrNull(column + "Last");
        if (first == null) {
            return null;
        }
        return last == null || last.isBefore(first) ? PartialDate.of(first) : new PartialDate(first, last, "");
    }
}
