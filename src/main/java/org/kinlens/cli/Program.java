package org.kinlens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

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
                    .println("kinlens: %s. See 'kinlens %s --help'."
                            .formatted(
                                    exception.getMessage(),
                                    command.getCommandSpec().name()));
            return FAILED;
        });
        return line.execute(withCommand(args).toArray(String[]::new));
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
