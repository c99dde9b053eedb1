package org.kinlens.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text stands in both languages and in the message files only. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("[#]\\{([a-z][\\w.-]*)[}(]|messages\\.msg\\('([\\w.-]+)'");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|<[^>]*>");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern FIXED_TEXT =
            Pattern.compile("\\s(?<!th:)(title|placeholder|aria-label|alt)=\"[^\"]*\\p{L}[^\"]*\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(messages("messages_en").keySet())
                .isEqualTo(messages("messages").keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Properties zh = messages("messages");
        Properties en = messages("messages_en");

        assertThat(zh.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(arguments(en.getProperty(key))).as(key).isEqualTo(arguments(zh.getProperty(key))));
    }

    /** A straight apostrophe starts a quotation for the formatter and swallows the arguments after it. */
    @Test
    void noTextHoldsAStraightApostrophe() {
        assertThat(messages("messages_en").values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyKeyOfATemplateExists() {
        Set<Object> known = messages("messages").keySet();

        assertThat(templates())
                .allSatisfy(file -> assertThat(known).as(file.toString()).containsAll(keys(read(file))));
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        assertThat(templates()).allSatisfy(file -> {
            String text = MARKUP.matcher(read(file)).replaceAll("");
            assertThat(LETTER.matcher(text).find())
                    .as("%s: %s", file, text.strip())
                    .isFalse();
            assertThat(FIXED_TEXT.matcher(read(file)).find())
                    .as(file.toString())
                    .isFalse();
        });
    }

    @Test
    void templatesHoldNoCodeOrStyleOfTheirOwn() {
        assertThat(templates())
                .allSatisfy(file -> assertThat(read(file))
                        .doesNotContain(" style=", "<style", " onclick=", "hx-on", "javascript:", "th:utext")
                        .doesNotContainPattern("<script(?![^>]*src=)"));
    }

    private static Set<String> keys(String template) {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = KEY.matcher(template);
        while (matcher.find()) {
            keys.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return keys;
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d+}").matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    private static Properties messages(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
