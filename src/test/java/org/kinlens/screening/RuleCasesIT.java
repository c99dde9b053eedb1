package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every rule against its cases in {@code rule/<id>/cases.yml}: what fires, each near miss of the rule page that must not,
 * and the edges of its intervals.
 */
class RuleCasesIT {
    private final Screener screener = new Screener();

    @TestFactory
    Stream<DynamicTest> everyRuleMeetsItsCases() {
        return screener.rules.rules().stream().flatMap(rule -> {
            RuleCases cases = RuleCases.of(rule.id());
            Stream<DynamicTest> complete = Stream.of(dynamicTest(rule.id() + ": has its kinds of cases", () -> {
                assertThat(cases.list()).anyMatch(c -> !c.fires().isEmpty());
                assertThat(cases.list()).anyMatch(c -> c.fires().isEmpty());
                assertThat(cases.list()).anyMatch(RuleCase::edge);
            }));
            return Stream.concat(
                    complete,
                    cases.list().stream()
                            .map(each -> dynamicTest(
                                    rule.id() + ": " + each.name(), () -> meets(rule, cases.given(), each))));
        });
    }

    private void meets(Rule rule, String given, RuleCase each) {
        new GivenGraph().with(given).with(each.with()).store();
        screener.screen(each.profile(), each.asOf());
        List<Finding> found = screener.all().stream()
                .filter(f -> f.ruleId().equals(rule.id()))
                .toList();
        assertThat(keys(rule, found, FindingState.OPEN)).as("open").isEqualTo(each.fires());
        assertThat(keys(rule, found, FindingState.FULFILLED)).as("fulfilled").isEqualTo(each.fulfilled());
        if (!each.named().isEmpty()) {
            assertThat(found)
                    .as("named")
                    .extracting(f -> Objects.toString(f.personId(), "nobody"))
                    .contains(each.named());
        }
        if (!each.severity().isEmpty()) {
            assertThat(found)
                    .as("severity")
                    .extracting(f -> f.severity().name())
                    .contains(each.severity());
        }
        if (!each.due().isEmpty()) {
            assertThat(found)
                    .as("due")
                    .extracting(f -> Objects.toString(f.dueOn(), "none"))
                    .contains(each.due());
        }
    }

    private static String keys(Rule rule, List<Finding> found, FindingState state) {
        return found.stream()
                .filter(f -> f.state() == state)
                .map(f -> rule.key().stream()
                        .map(column -> switch (column) {
                            case "caseKey" -> f.caseId();
                            case "official" -> f.officialId();
                            case "tip" -> f.tipId();
                            default -> throw new IllegalArgumentException(column);
                        })
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What a rule's folder holds: facts that all its cases share, and the cases. */
    private record RuleCases(String given, List<RuleCase> list) {
        static RuleCases of(String ruleId) {
            String resource = "/rule/%s/cases.yml".formatted(ruleId);
            try (InputStream in = RuleCasesIT.class.getResourceAsStream(resource)) {
                assertThat(in).as("%s: every rule needs its cases", resource).isNotNull();
                Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                List<Map<String, Object>> cases = cast(file.get("cases"));
                return new RuleCases(
                        file.get("given").toString(),
                        cases.stream().map(RuleCase::of).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @SuppressWarnings("unchecked")
        private static List<Map<String, Object>> cast(Object value) {
            return (List<Map<String, Object>>) value;
        }
    }

    private record RuleCase(
            String name,
            String with,
            String profile,
            String asOf,
            String fires,
            String fulfilled,
            boolean edge,
            String named,
            String severity,
            String due) {
        static RuleCase of(Map<String, Object> row) {
            return new RuleCase(
                    text(row, "name", ""),
                    text(row, "with", ""),
                    text(row, "profile", "CIVIL_CODE_1045"),
                    text(row, "asOf", "2024-06-03"),
                    text(row, "fires", ""),
                    text(row, "fulfilled", ""),
                    row.containsKey("edge"),
                    text(row, "named", ""),
                    text(row, "severity", ""),
                    text(row, "due", ""));
        }

        private static String text(Map<String, Object> row, String key, String otherwise) {
            return Objects.toString(row.get(key), otherwise);
        }
    }
}
