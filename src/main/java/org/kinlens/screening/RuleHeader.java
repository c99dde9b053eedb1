package org.kinlens.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.store.CypherFile;

/** Reads the header of a rule file and says everything that is wrong with it, with file and line. */
final class RuleHeader {
    /** Facts that every run computes and a rule file may ask for by a parameter without default. */
    static final Set<String> CONCEPTS = Set.of("asOf", "cases", "ties", "visitYears", "tau");

    private static final List<String> REQUIRED = List.of(
            "id",
            "title-zh",
            "title-en",
            "status",
            "version",
            "weight",
            "channel",
            "audience",
            "basis",
            "param",
            "returns",
            "key",
            "due",
            "fulfilled",
            "excludes",
            "summary-zh",
            "summary-en");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s*::\\s*([A-Z<>]+)(?:\\s*=\\s*(.*))?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

    private final CypherFile file;
    private final List<String> problems;
    private final Map<String, Object> constants = new HashMap<>();
    private final Set<String> parameters = new TreeSet<>();

    private RuleHeader(CypherFile file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The rule in a file; empty if the header is not right.
     *
     * @param problems takes what is wrong, one line each
     */
    static Optional<Rule> read(CypherFile file, List<String> problems) {
        int before = problems.size();
        RuleHeader header = new RuleHeader(file, problems);
        REQUIRED.stream()
                .filter(field -> header.value(field).isEmpty())
                .forEach(field -> header.problem(1, "header field '%s' is missing; add '// %s: …'", field, field));
        header.readParameters();
        header.checkKey();
        Rule rule = header.rule();
        return problems.size() == before ? Optional.ofNullable(rule) : Optional.empty();
    }

    private String value(String field) {
        return file.header().getOrDefault(field, "");
    }

    private void problem(int line, String text, Object... arguments) {
        problems.add("%s:%d: %s".formatted(file.path(), line, text.formatted(arguments)));
    }

    private void readParameters() {
        for (String line : value("param").lines().toList()) {
            Matcher matcher = PARAMETER.matcher(line.strip());
            if (!matcher.matches()) {
                problem(
                        file.lineOf("param"),
                        "param is '%s'; expected 'name :: TYPE' or 'name :: TYPE = default'",
                        line);
                continue;
            }
            String name = String.valueOf(matcher.group(1));
            parameters.add(name);
            String value = matcher.group(3);
            if (value != null) {
                constant(name, String.valueOf(matcher.group(2)), value.strip());
            } else if (!CONCEPTS.contains(name)) {
                problem(
                        file.lineOf("param"),
                        "param '%s' has no default and is none of the facts %s; give it a default",
                        name,
                        new TreeSet<>(CONCEPTS));
            }
        }
        difference(file.parameters(), parameters)
                .forEach(name -> problem(1, "$%s is used and not declared; add '// param: %s :: TYPE'", name, name));
        difference(parameters, file.parameters())
                .forEach(name -> problem(file.lineOf("param"), "param '%s' is declared and not used", name));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private void constant(String name, String type, String text) {
        try {
            constants.put(
                    name,
                    switch (type) {
                        case "DATE" -> LocalDate.parse(text);
                        case "INTEGER" -> Long.valueOf(text);
                        case "FLOAT" -> Double.valueOf(text);
                        case "STRING" -> text;
                        case "LIST<STRING>" ->
                            Arrays.stream(text.split(",")).map(String::strip).toList();
                        default -> throw new IllegalArgumentException("no default can be written for " + type);
                    });
        } catch (DateTimeException | IllegalArgumentException e) {
            problem(file.lineOf("param"), "default of '%s' is '%s'; expected %s", name, text, type);
        }
    }

    private void checkKey() {
        Set<String> returned = words(value("returns"));
        for (String column : keyColumns()) {
            if (!returned.contains(column)) {
                problem(file.lineOf("key"), "key column '%s' is none of the columns in 'returns'", column);
            }
        }
    }

    private static Set<String> words(String text) {
        Matcher matcher = WORD.matcher(text);
        return Stream.iterate(matcher, Matcher::find, m -> m)
                .map(Matcher::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> keyColumns() {
        return Arrays.stream(value("key").split(","))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private @Nullable Rule rule() {
        Rule.Status status = choice("status", Rule.Status::valueOf, List.of(Rule.Status.values()));
        Channel channel = choice("channel", Channel::valueOf, List.of(Channel.values()));
        DueBase due = choice("due", DueBase::valueOf, List.of(DueBase.values()));
        Audience audience = choice("audience", Audience::valueOf, List.of(Audience.values()));
        int version = number("version", 1);
        int weight = number("weight", 0);
        if (status == null || channel == null || due == null || audience == null) {
            return null;
        }
        return new Rule(
                value("id"),
                value("title-zh"),
                value("title-en"),
                status,
                version,
                weight,
                channel,
                audience == Audience.TIP_DESK,
                value("basis"),
                due,
                keyColumns(),
                Map.copyOf(constants),
                value("summary-zh"),
                value("summary-en"),
                file);
    }

    private <T> @Nullable T choice(String field, Function<String, T> read, List<T> choices) {
        try {
            return read.apply(value(field).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            if (!value(field).isEmpty()) {
                List<String> names = new ArrayList<>();
                choices.forEach(choice -> names.add(String.valueOf(choice)));
                problem(file.lineOf(field), "%s is '%s'; expected one of %s", field, value(field), names);
            }
            return null;
        }
    }

    private int number(String field, int least) {
        String text = value(field);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            problem(file.lineOf(field), "%s is '%s'; expected a whole number of %d or more", field, text, least);
        }
        return least;
    }

    private enum Audience {
        ALL,
        TIP_DESK
    }
}
