package org.kinlens.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Reads the command line and runs one command. */
public final class Program {
    /** All was done as asked. */
    public static final int OK = 0;
    /** Loaded, but some rows were set aside. */
    public static final int QUARANTINED = 1;
    /** Nothing was done; standard error says why. */
    public static final int FAILED = 2;
    /** The server runs on in its own threads. */
    public static final int KEEP_RUNNING = -1;

    private static final Set<String> GLOBAL_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Program() {}

    /**
     * @param application the Spring Boot application class
     * @return exit code of the process, or {@link #KEEP_RUNNING}
     */
    public static int run(Class<?> application, String... args) {
        CommandLine line = new CommandLine(new KinlensCommand(), new CommandFactory(application));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Program::date);
        line.setUnmatchedArgumentsAllowed(true);
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof ParameterException misuse) {
                return command.getParameterExceptionHandler().handleParseException(misuse, args);
            }
            command.getErr().println("kinlens: " + Failures.describe(exception));
            return FAILED;
        });
        line.setParameterExceptionHandler((exception, rest) -> {
            CommandLine command = exception.getCommandLine();
            command.getErr()
                    .println("kinlens: %s. See '%s --help'."
                            .formatted(
                                    message(exception), command.getCommandSpec().qualifiedName()));
            return FAILED;
        });
        return line.execute(withCommand(args).toArray(String[]::new));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is no day; expected YYYY-MM-DD".formatted(text));
        }
    }

    /** What picocli says, without the Java of it. */
    private static String message(ParameterException misuse) {
        if (misuse.getCommandLine().getParent() == null
                && !misuse.getCommandLine().getUnmatchedArguments().isEmpty()) {
            return "'%s' is no command"
                    .formatted(misuse.getCommandLine().getUnmatchedArguments().get(0));
        }
        return String.valueOf(misuse.getMessage());
    }

    /** No command means {@code serve}. */
    private static List<String> withCommand(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (all.isEmpty() || (all.get(0).startsWith("-") && !GLOBAL_OPTIONS.contains(all.get(0)))) {
            all.add(0, "serve");
        }
        return all;
    }
}
