package org.kinlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before anything is started: one line, exit code 2. */
class ProgramTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "frobnicate                    | 'frobnicate' is no command. See 'kinlens --help'.",
                "serve --bogus                 | Unknown argument '--bogus'; expected an option of 'serve'",
                "screen --as-of 2026-13-45     | '2026-13-45' is no day; expected YYYY-MM-DD",
                "screen --profile NOPE         | 'NOPE' is no scope profile; expected one of ADMIN_LIT, ",
                "load no/such/folder           | no/such/folder: there is no such folder or ZIP.",
                "evaluate --truth no/such      | no/such: there is no such folder.",
                "evaluate --truth . --profile X | 'X' is no scope profile; expected one of ADMIN_LIT, ",
                "generate --tier S --regime NO --out x | NO",
                "report --period 2026-Q9 --out x | 2026-Q9",
                "report --period 2026 --format pdf --out x | pdf",
            })
    void refusesInOneLine(String arguments, String said) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        int exit;
        try {
            exit = Program.run(Object.class, arguments.strip().split(" "));
        } finally {
            System.setErr(before);
        }

        assertThat(exit).isEqualTo(Program.FAILED);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("kinlens: ")
                .contains(said)
                .hasLineCount(1);
    }

    @Test
    void helpsWithoutStartingAnything() {
        assertThat(Program.run(Object.class, "--help")).isEqualTo(Program.OK);
    }
}
