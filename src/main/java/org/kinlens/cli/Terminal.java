package org.kinlens.cli;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** What commands say: answers on standard output, progress on standard error and only to a person. */
final class Terminal {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private Terminal() {}

    /** Prints an answer as one JSON object or as lines. */
    static void answer(boolean json, Object summary, List<String> lines) {
        if (json) {
            System.out.println(JsonMapper.builder().build().writeValueAsString(summary));
        } else {
            lines.forEach(System.out::println);
        }
    }

    /** Shows the latest message on one line of a terminal; says nothing where nobody looks. */
    static Consumer<String> progress(String command) {
        if (System.console() == null) {
            return message -> {};
        }
        return message -> System.err.print(CLEAR_LINE + command + ": " + message);
    }

    /** Ends the line of progress. */
    static void done() {
        if (System.console() != null) {
            System.err.print(CLEAR_LINE);
        }
    }

    static void warn(String message) {
        System.err.println("kinlens: " + message);
    }
}
