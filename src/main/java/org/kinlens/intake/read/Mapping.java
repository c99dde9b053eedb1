package org.kinlens.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedSchema;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * How the columns of another system are called: feed → column → source column, constant or code table.
 *
 * <pre>
 * person:
 *   person_id: RYBH
 *   sex: {column: XB, codes: {男性: 1, 女性: 2}}
 *   source: {constant: HUKOU}
 * </pre>
 */
final class Mapping {
    static final Mapping NONE = new Mapping(Map.of());
    /** Its name where it lies beside the feeds. */
    static final String FILE_NAME = "mapping.yml";

    private static final Set<String> KEYS = Set.of("column", "constant", "codes");
    private static final int MAX_CHARACTERS = 1_000_000;

    private final Map<Feed, Map<String, Rule>> rules;

    private Mapping(Map<Feed, Map<String, Rule>> rules) {
        this.rules = rules;
    }

    /**
     * Where one column comes from.
     *
     * @param column header cell of the file, empty for none
     * @param constant value for every row, empty for none
     * @param codes source code in upper case to code
     */
    record Rule(String column, String constant, Map<String, String> codes) {
        Rule {
            codes = Map.copyOf(codes);
        }
    }

    Optional<Rule> rule(Feed feed, String column) {
        return Optional.ofNullable(rules.getOrDefault(feed, Map.of()).get(column));
    }

    /** @throws UnreadableFile with everything that is wrong with it */
    static Mapping read(String file, InputStream in) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        List<String> problems = new ArrayList<>();
        Map<Feed, Map<String, Rule>> rules = new EnumMap<>(Feed.class);
        try {
            Object root = yaml(options).load(in);
            if (root instanceof Map<?, ?> feeds) {
                feeds.forEach((name, columns) -> addFeed(String.valueOf(name), columns, rules, problems));
            } else if (root != null) {
                problems.add("expected feed names at the top level");
            }
        } catch (YAMLException e) {
            problems.add(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFile("%s: %s. Expected feed → column → source column, or {column, constant, codes}."
                    .formatted(file, String.join("; ", problems)));
        }
        return new Mapping(rules);
    }

    /** Everything is text as it is written: 02 is a code and not a number, 2026-06-30 no moment. */
    private static Yaml yaml(LoaderOptions options) {
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none
            }
        });
    }

    private static void addFeed(
            String name, Object columns, Map<Feed, Map<String, Rule>> rules, List<String> problems) {
        Optional<Feed> feed = Feed.named(name);
        if (feed.isEmpty()) {
            problems.add("'%s' is no feed".formatted(name));
        } else if (columns instanceof Map<?, ?> map) {
            Map<String, Rule> ofFeed = new HashMap<>();
            map.forEach((column, value) -> {
                if (FeedSchema.of(feed.get()).has(String.valueOf(column))) {
                    checkKeys("feed %s, column %s".formatted(name, column), value, problems);
                    ofFeed.put(String.valueOf(column), rule(value));
                } else {
                    problems.add("feed %s has no column '%s'".formatted(name, column));
                }
            });
            rules.put(feed.get(), ofFeed);
        } else {
            problems.add("feed %s maps no columns".formatted(name));
        }
    }

    private static void checkKeys(String where, Object value, List<String> problems) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().stream()
                    .filter(key -> !KEYS.contains(String.valueOf(key)))
                    .forEach(key -> problems.add("%s: '%s' is none of column, constant, codes".formatted(where, key)));
        }
    }

    private static Rule rule(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> codes = new HashMap<>();
            if (map.get("codes") instanceof Map<?, ?> table) {
                table.forEach(
                        (from, to) -> codes.put(String.valueOf(from).toUpperCase(Locale.ROOT), String.valueOf(to)));
            }
            return new Rule(text(map.get("column")), text(map.get("constant")), codes);
        }
        return new Rule(text(value), "", Map.of());
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
