package org.kinlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.Reason;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The README says what the program does: its tables are compared with it. */
class ReadmeTests {
    private static final Pattern RULE = Pattern.compile("(?m)^\\| (INS-\\d+|P\\d\\d) \\|");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(kinlens\\.[\\w.-]+)` \\|");
    private static final Pattern PROFILE = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)`(?: \\(default\\))? \\|");

    private static final Pattern REASON = Pattern.compile("(?m)^\\| `([A-Z_]+` \\| .+) \\|$");
    private static final Pattern FEED = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

    private final String readme = read(Path.of("README.md"));

    @Test
    void listsEveryRule() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cypher/rule"))) {
            Set<String> rules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.replace(".cypher", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(named(RULE, section("rules"))).isEqualTo(rules);
        }
    }

    @Test
    void listsEverySetting() throws Exception {
        assertThat(named(SETTING, section("settings"))).isEqualTo(settings());
    }

    @Test
    void listsEveryProfile() {
        assertThat(named(PROFILE, section("profiles")))
                .isEqualTo(ScopeProfiles.shipped().all().stream()
                        .map(ScopeProfile::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void listsEveryReasonOfQuarantine() {
        assertThat(named(REASON, section("reasons")))
                .isEqualTo(Arrays.stream(Reason.values())
                        .map(reason -> "%s` | %s".formatted(reason, reason.meaning()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void listsEveryFeed() {
        assertThat(named(FEED, section("feeds")))
                .isEqualTo(Arrays.stream(Feed.values())
                        .map(Feed::fileName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String section(String name) {
        return readme.substring(readme.indexOf("<!-- " + name + " -->"), readme.indexOf("<!-- /" + name + " -->"));
    }

    /** Names of all settings, from the records that hold them. */
    private static Set<String> settings() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> names = new TreeSet<>();
        for (BeanDefinition definition : scanner.findCandidateComponents("org.kinlens")) {
            Class<?> type = Class.forName(definition.getBeanClassName());
            ConfigurationProperties properties = type.getAnnotation(ConfigurationProperties.class);
            collect(properties.value(), type, names);
        }
        return names;
    }

    private static void collect(String prefix, Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + kebab(component.getName());
            boolean group = Arrays.asList(type.getDeclaredClasses()).contains(component.getType())
                    && component.getType().isRecord();
            if (group) {
                collect(name, component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
