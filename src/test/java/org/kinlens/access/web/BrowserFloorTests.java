package org.kinlens.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Own scripts and styles run on Chromium 90, the oldest browser of the desktops in the field. */
class BrowserFloorTests {
    private static final Path STATIC = Path.of("src/main/resources/static");
    /** What came after Chromium 90: selectors, at-rules and functions. */
    private static final List<Pattern> TOO_NEW = Stream.of(
                    ":has\\(",
                    "@container",
                    "container-type",
                    "@layer",
                    "@scope",
                    "\\bpopover\\b",
                    "\\binert\\b",
                    "structuredClone",
                    "\\.at\\(",
                    "Object\\.hasOwn",
                    "\\.findLast",
                    "\\.toSorted\\(",
                    "\\.replaceChildren\\(\\.\\.\\.",
                    "color-mix\\(",
                    "\\bdvh\\b",
                    "(?m)^\\s*&",
                    "static \\{",
                    "\\beval\\(",
                    "new Function\\(")
            .map(Pattern::compile)
            .toList();

    @Test
    void ownFilesUseNothingNewer() throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(js|css)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(TOO_NEW)
                            .as(file.toString())
                            .noneMatch(token -> token.matcher(read(file)).find()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
